package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// licences are those of the modules that go.mod asks for, by their names in SPDX,
// and the words by which their texts are known.
var licences = map[string]string{
	"Apache-2.0":   "Apache License",
	"BSD-3-Clause": "Neither the name of",
	"MIT":          "Permission is hereby granted, free of charge",
}

// Each module that this one asks for has its licence behind it in go.mod, and
// that is the one it comes with.
func TestLicenceOfEachModuleIsListed(t *testing.T) {
	data, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	required := regexp.MustCompile(`(?m)^(?:require )?\t?(\S+/\S+) v\S+(?: // (.*))?$`).FindAllStringSubmatch(string(data), -1)
	modules := 0
	for _, match := range required {
		module, comment := match[1], match[2]
		if comment == "indirect" {
			continue
		}
		modules++
		name, _, _ := strings.Cut(comment, ";")
		words := licences[name]
		if words == "" {
			t.Errorf("%s: write its licence behind it in go.mod, as for the others; it is %q", module, name)
			continue
		}
		folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
		if err != nil {
			t.Fatalf("%s: %v", module, err)
		}
		files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(folder)), "LICEN[CS]E*"))
		if len(files) == 0 {
			t.Errorf("%s comes without a licence", module)
			continue
		}
		text, err := os.ReadFile(files[0])
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(strings.Join(strings.Fields(string(text)), " "), words) {
			t.Errorf("%s: %s is not %s", module, filepath.Base(files[0]), name)
		}
	}
	if modules < 15 {
		t.Errorf("only %d modules", modules)
	}
}
