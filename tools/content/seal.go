package content

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"github.com/adrg/frontmatter"
	"github.com/pelletier/go-toml/v2"
)

// unsealed is the line of the checksum before it is known. Strings in the front
// matter hold no line feed, so the first such line is the one.
const unsealed = "\nchecksum = ''\n"

// seal makes a page whose front matter holds a checksum of all the rest of it,
// its path included, so that a page that was edited, copied or moved is known.
func seal(path string, fm frontMatter, body string) (Page, error) {
	data, err := write(fm, body)
	if err != nil {
		return Page{}, err
	}
	sum := checksum(path, data)
	at := bytes.Index(data, []byte(unsealed)) + len(unsealed) - len("'\n")
	return Page{path, slices.Insert(data, at, []byte(sum)...)}, nil
}

// checksum is the SHA-256 of a page without its checksum, in hexadecimal.
func checksum(path string, unsealedPage []byte) string {
	h := sha256.New()
	h.Write([]byte(path + "\n"))
	h.Write(unsealedPage)
	return hex.EncodeToString(h.Sum(nil))
}

// A state says who wrote a page.
type state int

const (
	foreign state = iota // a person: the page names no capture
	edited               // a person changed, moved or copied what this program wrote
	intact               // this program: the page is as it was made
)

// inspect tells who wrote the page at path.
func inspect(path string, data []byte) state {
	var fm struct {
		Capture *struct{ File, Checksum string }
	}
	_, err := frontmatter.Parse(bytes.NewReader(data), &fm, frontmatter.NewFormat("+++", "+++", toml.Unmarshal))
	if err != nil || fm.Capture == nil {
		return foreign
	}
	line := []byte("\nchecksum = '" + fm.Capture.Checksum + "'\n")
	if checksum(path, bytes.Replace(data, line, []byte(unsealed), 1)) != fm.Capture.Checksum {
		return edited
	}
	return intact
}
