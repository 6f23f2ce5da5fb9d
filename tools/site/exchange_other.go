//go:build !linux && !darwin

package site

import "errors"

// exchange would swap two paths in one step; this system cannot.
func exchange(_, _ string) error { return errors.ErrUnsupported }
