package capture

import (
	"strings"
	"testing"
)

// TestWrapWidth: lines that are wrapped, and short lines that are not.
func TestWrapWidth(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"wrapped":             {wrapped(prose, 60) + "\n\n" + wrapped(prose, 60), true},
		"narrow":              {wrapped(prose+" "+prose, 36), true},
		"nouns with capitals": {"Nach elf Wochen liefen am Montag die ersten Boote aus, und die\nMannschaften kamen mit vollen Netzen zurück, die auf den Markt der\nStadt gebracht wurden, wie es seit jeher üblich gewesen war.", true},
		"one a line":          {prose + "\n" + prose, false},
		"short lines":         {"Ida\nAbout time.\nOld Hand\nThey should have blown it up in the first week.\nJo\nAgreed", false},
		"a list":              {"Nets\nRopes\nAnchors\nSails\nOars", false},
		"long address":        {wrapped(prose, 60) + "\n\n" + wrapped(prose, 60) + "\n\nhttps://harbour.example/" + strings.Repeat("x", 200), true},
		"one long line":       {wrapped(prose, 60) + "\n" + prose + " " + prose, false},
	} {
		var blocks []block
		gap := false
		for line := range strings.Lines(c.text) {
			if line = strings.TrimSpace(line); line != "" {
				blocks = append(blocks, block{Text: Text{String: line}, gap: gap})
			}
			gap = line == ""
		}
		if got := wrapWidth(blocks, false); got > 0 != c.want {
			t.Errorf("%s: %d", name, got)
		}
	}
}

func TestTakeOverride(t *testing.T) {
	for line, want := range map[string]struct {
		text string
		is   override
	}{
		"# Full nets": {"Full nets", asHead}, "###### Full nets": {"Full nets", asHead}, "####### Full": {"####### Full", guess}, "#nets": {"#nets", guess},
		"#": {"#", guess}, `\Full nets`: {"Full nets", asPlain}, `\# nets`: {"# nets", asPlain}, `\\ nets`: {`\ nets`, asPlain}, `\`: {`\`, guess},
	} {
		b := block{Text: Text{String: line}}
		if b.takeOverride(); b.String != want.text || b.override != want.is {
			t.Errorf("%q: %q, %d", line, b.String, b.override)
		}
	}
}

func TestDisplayWidth(t *testing.T) {
	for s, want := range map[string]int{"nets": 4, "港口": 4, "é": 1, "e\u0301": 1, "한국": 4, "ｶﾅ": 2, "": 0} {
		if got := displayWidth(s); got != want {
			t.Errorf("%q: %d", s, got)
		}
	}
}

func TestEndOf(t *testing.T) {
	for s, want := range map[string]endMark{
		"They left.": endStop, "“They left.”": endStop, "他们走了。": endStop, "वे गए।": endStop, "وہ چلے گئے۔": endStop, "Why?": endQuestion, "لماذا؟": endQuestion,
		"Γιατί;": endQuestion, "nets;": endComma, "Go!": endExclaim, "Rules:": endColon, "规则：": endColon, "And so …": endEllipsis, "And so...": endEllipsis, "Nets": endOpen, "": endOpen,
	} {
		if got := endOf(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}
