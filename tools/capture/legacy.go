package capture

import "golang.org/x/text/encoding"
import "golang.org/x/text/encoding/charmap"

type legacyEncoding struct {
	name     string
	encoding encoding.Encoding
}

func findLegacy(src []byte) legacyEncoding {
	return legacyEncoding{"windows-1252", charmap.Windows1252}
}
