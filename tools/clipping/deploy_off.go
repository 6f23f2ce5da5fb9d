//go:build !withdeploy

package main

// canDeploy tells whether Hugo was built in with what uploads.
const canDeploy = false
