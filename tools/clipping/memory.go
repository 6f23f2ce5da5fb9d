package main

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"

	"clipping/tools/content"
)

// memory is the file that spares convert from reading what has not changed. Git
// ignores it, and it may be deleted.
func (p *project) memory() string { return filepath.Join(p.source, ".clipping-memory.json") }

// recall gives what is known of the last time.
func (p *project) recall() *content.Memory { return content.Recall(p.memory(), program()) }

// program names this program, down to its build: by what it was built from, and
// by the beginning of its file, where the linker writes a digest of the rest.
func program() string {
	h := sha256.New()
	if info, ok := debug.ReadBuildInfo(); ok {
		io.WriteString(h, info.String())
	}
	if name, err := os.Executable(); err == nil {
		if f, err := os.Open(name); err == nil {
			defer f.Close()
			io.CopyN(h, f, 64<<10)
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}
