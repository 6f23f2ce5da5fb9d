package capture

import "testing"

// TestNumbering: the number that a line begins with, and numbers that are of its text.
func TestNumbering(t *testing.T) {
	hold(t, "numbering", func(line string) string { return line[:numbering(line)] }, map[string]string{
		"3. Nets": "3.", "3) Nets": "3)", "(3) Nets": "(3)", "2.1 Nets": "2.1", "2.1. Nets": "2.1.", "IV. Nets": "IV.", "#3 Nets": "#3", "٣. شباك": "٣.", "三、港口": "三、", "（三）港口": "（三）", "1．港口": "1．",
		"3 Nets": "", "3.Nets": "", "1912 was a good year": "", "I. ": "I.", "I was there": "", "Ivy. Nets": "", "(Nets)": "", "3.": "", "三个人": "",
	})
}

// TestLabelled: a word and a number that a line begins with.
func TestLabelled(t *testing.T) {
	hold(t, "labelled", labelled, map[string]bool{
		"Step 3": true, "Step 3: Mend the nets": true, "Chapter IV. Nets": true, "Teil 2 – Netze": true, "Lesson #4": true,
		"Step 3 is to mend": false, "Step": false, "3 Steps": false, "Year 1912: Nets": false, "Step-by-step 3": false, "Step three": false,
	})
}

// TestHoldsAddress: addresses and code within a line, and marks that are none.
func TestHoldsAddress(t *testing.T) {
	hold(t, "holdsAddress", holdsAddress, map[string]bool{
		"See https://harbour.example": true, "www.harbour.example": true, "Write to ida@harbour.example": true, "mend();": true, "if (nets) {": true, "a => b": true, "x = y();": true,
		"": false, "Nets: dear": false, "@ida wrote": false, "Ida & Jo": false, "Nets (new);": true, "Ida; Jo": false, "5 @ 3.50": false,
	})
}
