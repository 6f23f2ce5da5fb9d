// Package capture reads captures: plain-text copies of an article and the
// thread of comments below it, as a person pastes them into a file.
//
// The package knows nothing of files, Hugo or HTML: bytes go in, an [Article]
// and its [Diagnostic]s come out.
//
// # The format
//
// A capture is text in UTF-8 with one block a line. Blank lines and the white
// space around a line mean nothing.
//
//	Istanbul Negotiations End Without Resolution
//	Peace talks between Pakistan and Afghanistan have concluded.
//	Background to the Impasse
//	The Istanbul talks were a follow-up to an earlier round.
//	2 Comments
//	Coccinella
//	This impasse was inevitable.
//	Rotfront
//	Pakistan must protect its people.
//
// Title. The first line is the title.
//
// Headings. A short line without an end mark is a heading where prose follows
// it; it opens a section. Every other line of the body is a paragraph. What
// stands between the title and the first heading is the lead, a section
// without a heading.
//
// Thread. The last line that says how many comments follow (“5 Comments”) ends
// the body, if what follows it can be a thread. Below it stand the comments, a
// line with the commenter's name and a line with the text in turn. Where the
// line declares another number than follows, the article is still whole and a
// warning says so.
//
// Front matter. The capture may open with front matter in YAML (between ---),
// TOML (between +++) or JSON (between ;;; or in braces, a blank line after).
// Its keys are those of [Meta]; a title there takes the place of the first
// line. Others are errors.
//
// # Nothing is lost
//
// Each line of a capture is in exactly one place of the article: in the front
// matter, or as the title, a heading, a paragraph, the count, a name or a
// comment. What has no place is an error with its line.
package capture
