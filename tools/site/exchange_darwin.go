package site

import "golang.org/x/sys/unix"

// exchange swaps two paths in one step (renamex_np(2)). It fails on file
// systems that cannot.
func exchange(a, b string) error { return unix.RenamexNp(a, b, unix.RENAME_SWAP) }
