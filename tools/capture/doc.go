// Package capture reads captures: plain-text copies of an article and the
// thread of comments below it, as a person pastes them into a file.
//
// The package knows nothing of files, Hugo or HTML: bytes go in, an [Article]
// and its [Diagnostic]s come out.
//
// # The format
//
// A capture is text with one block a line.
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
// Layout. Blank lines and the white space around a line mean nothing. Where
// many lines are nearly as long as the longest and go on, in the middle of a
// sentence, on the next, in a small letter where the script has them, the capture
// is wrapped: lines without a blank one between are one block then, joined by a
// space, or by nothing in a script that has none and behind the hyphen of a word
// in two parts. The body and the thread are looked at each by itself; a note says
// what was joined. A bullet, a number or a deeper indent than that of the text
// above begins a block; so does, in the body, a line that begins like a sentence
// below one that can be a title or heading, or that can be one itself, below the end
// of a sentence and above a capital; and, in the thread, a name or an
// aside.
//
// Title. The first line is the title.
//
// Headings. A line opens a section if it is likely to be a heading, which is
// weighed: by its length, its end mark, its words; by the lines before and after
// it; then again by how it agrees with the other lines that looked like headings.
// The cues are named in cue.go, their weights stand in heading_weights.go with
// the way they were found. Nothing is a heading that has nothing below it, has no
// letter and no digit, is an item among items of a list, begins in a small letter
// beside another short line that does, as verses and lists without bullets, is
// one of three or more short lines in capitals, is a sentence such as “He ran.”
// or a numbered caption (“Table 1. Landings”), says how long ago something was
// (“2 hours ago”), or stands at the end from “Tags” or “Related stories” on,
// where no sentence follows. Every other line of the body is a paragraph. What
// stands between the title and the first heading is the lead, a section without a
// heading.
//
// Paragraphs. A paragraph has a [Kind]: a byline (“By Johanna Petersen”), a
// dateline (“Published March 3, 2025”), the standfirst below the title, the
// caption of a picture, an item of a list. It stays in its place. Bylines and
// datelines stand at the top, above the first long paragraph, where a line that
// is wholly a date or begins as datelines do is one even if the date is unclear;
// what stands between them, or is a button or says how long one reads, is no
// heading. A byline with a name of two words or more, in letters only and with
// capitals, is the author and a date that can be read in one way only is the date,
// where the front matter is silent: “04.03.2025” is the fourth of March, as it is
// wherever points are written, but “04/03/2025” is none. The date of an update is
// not the date either.
//
// Count. The line that says how many comments follow ends the body: “5 Comments”,
// “Comments (7)”, “12 commentaires”, “コメント5件”, “دیدگاه‌ها (۳)”, with or without a
// number, whatever arrows or pictures stand around it, if what stands below it
// can be a thread; “5 of 12 comments” declares 12. The title of the article may
// stand behind the number (“3 thoughts on ‘Title’”) or, in quotation marks,
// before it (“「Title」への3件のコメント”). Of several such lines the one is taken that
// fits best what stands below it; one that only says replies, or comes again and
// again, is a button of a thread above. Where it declares another number than
// follows, the article is still whole and a warning says so. Without such a line
// there is no thread; a warning says where names with times look like one.
//
// Comments. Below it stand the comments, a line with the commenter's name and the
// text in one paragraph or more. Names and texts in turn are believed where they
// are as many as declared, unless half of the texts are times or buttons, or a
// name ends as a sentence and other lines look far more like names. Elsewhere
// marks tell the names: numbers before them (“1. Ida”), the times below or above
// them, what the site puts at the end of each comment. Without such marks those
// lines are the names that together look most like names, as many as declared if
// that can be without a long sentence among them; blank lines between comments,
// and only there, help. Up to five lines above the first name with a time are
// what the site says, no comment.
//
// Layouts. Three other orders are read where the whole thread has them: the name
// and a colon, or on all lines a dash, before the text on its line (“Ida: About
// time.”), with a time in front or none; the name below the text, behind a dash
// or “Posted by”, with its time below; and a title above the name with a time
// behind, which then is the text's first paragraph.
//
// Asides. Times (“2 hours ago”), buttons (“Reply”, “Like · Share”), votes (“▲
// 12”, “+5” below a text and its time), numbers beside these and rules (“---”)
// around a comment are no part of its text but its [Comment.Asides]; so is a
// short line below a name where most others have a time, one between the name and
// the time (“Vermont”, a badge) where each comment ends in buttons, and up to
// three between these where the text stands below the time in all comments. So
// are what stands for a picture (“Ida’s avatar”, “I”, the name twice, “Ida
// commented March 4”), a number, “posted by” or an arrow (“↳”) before the name, a
// colon, “says:”, a time, votes, buttons or in most names a place (“Ida | Hull”,
// “Ida, Hull, 2 hours ago”) behind it, and “In reply to NAME”. A
// short line that comes again, its numbers aside, about as often as there are
// comments and at the same side of the names is an aside in any language; so is
// one below the first of the text in most comments, where marks tell the names.
// Times and asides above the first name that come again above the others belong
// to the comment below.
//
// Answers. The arrow, “In reply to NAME”, a text that begins with “@NAME” and the
// name of an earlier comment between a name and its time or behind it (“Old Hand →
// Ida”, “netmender77 Ida”, with two spaces or behind a handle) say which comment is
// answered.
//
// The end. What begins with such as “Related stories” or “©”, near the end and with
// no comment with a time below, and what stands below the buttons of the last
// comment where no other has text below its own, is what the site puts below the
// thread: asides of the last comment, of which the first is in doubt.
//
// Overrides. “# ” before a line, with up to six signs, makes it a heading, in
// the thread a name; before a line that counts comments it says that these stand
// below, unless what stands there is prose, or fits another such line better.
// “\” makes it plain text: a paragraph, or the text of a comment. The sign is no
// part of the text.
//
// Doubt. A line that could as well be read in another way carries the warning
// “unsure”, which says both readings and what to write before it.
//
// # Bytes
//
// A capture is read in UTF-8 and, by their byte order mark or by what they look
// like, in UTF-16 and the legacy encodings of the web (windows-1252, koi8-r,
// shift_jis, gb18030 and so on): of these the one is taken whose reading has
// the most common words and the fewest unlikely characters. Bytes that are not
// UTF-8 in a file that else is are read as windows-1252.
//
// A line ends in LF, CR LF or CR, as in an editor. A form feed, a vertical tab,
// NEL and the separators U+2028 and U+2029 end a line, too, but the lines below
// keep their numbers, since no editor counts these; unless the file has no
// other line ends.
//
// What is no part of the words goes: NUL and other control characters, the
// noncharacters U+FFFE and U+FFFF, escape sequences of a terminal, zero-width
// spaces (but for those that divide words in Thai, Khmer, Chinese and the like),
// marks of direction beside nothing, and the controls of the writing direction
// that turn letters around or are not closed on their line.
// A control character where windows-1252 has a quotation mark or a dash is read
// as that. A tab is a space. The text is brought to Unicode NFC, but for letters
// with more than 30 marks.
//
// What changes the look of a word stays: soft hyphens, the joiners of Persian,
// Hindi and emoji (even alone on a line: it is somebody's name), the marks of
// direction, no-break spaces and all other spaces.
//
// Each kind of change is said in one note, with the first line and the number;
// so is the spelling of HTML (“&amp;”), which stays. A warning tells of an
// encoding that others fit nearly as well, of more control characters than one
// in a hundred bytes, of replacement characters (U+FFFD), for which letters were
// lost earlier, and of UTF-8 that was once taken for windows-1252 or windows-1251
// (“â€™”). The file itself is never touched.
//
// A PDF, a file of an office, a picture and the like, known by its first bytes, is
// an error; the source of a web page is text, with a warning.
//
// # Front matter
//
// A capture may open with front matter: YAML between lines --- (... may end it,
// too), TOML between lines +++, JSON between lines ;;; or ---json and ---, or in
// braces, on a line or on several, with nothing behind them on the last. Its
// keys, in upper or lower case:
//
//	title      takes the place of the first line
//	date       when the article was published
//	author     who wrote it: text, or a list with a name each
//	source     the address it was captured from, http or https
//	publisher  who published it
//	captured   when it was captured
//	rights     what may be done with it
//	lang       its language, a tag of BCP 47 such as de or zh-Hant
//	tags       its subjects: a list, or text with commas
//	noindex    true where search engines shall leave it out
//
// The header of a message at the top (“Subject: …”, “From: …”, “Date: …”, and a
// blank line below) is front matter, too: the subject is the title, the sender's
// name the author, a date that can be read in one way only the date; each line but
// the subject is kept as well.
//
// Dates are written 2025-11-07 or 2025-11-07T16:30:00+03:00; a blank may stand
// for the T, and seconds and zone may be missing. They are given as YYYY-MM-DD,
// in RFC 3339, or as YYYY-MM-DDThh:mm:ss where no zone is said.
//
// Other keys are kept in [Meta.Extra]. One that looks like a slip of the finger
// for one of the above, or is its name elsewhere (url, language), gets a
// warning. A key that stands there twice and a value that is not what its key
// wants are errors with their line; so are mistakes of form, aliases of YAML
// (by which a few lines can stand for a terabyte), lists too deep within one
// another, more than 32 KB, and front matter that is never closed. An opening
// line without a key below it is text, with a warning; so are keys on the first
// lines that nothing opens.
//
// # Language
//
// The language is what the front matter says. Where it is silent, the title and
// the body tell it by their script and, where languages share that, by their
// commonest words and their letters; Chinese is zh-Hans or zh-Hant. Where that
// is not sure, there is none. The direction is that of most letters, from left
// to right or from right to left, or that of the language where there are none.
//
// # Nothing is lost
//
// Each line of a capture is in exactly one place of the article: in the front
// matter, or as the title, a heading, a paragraph, the count, a name, a comment
// or an aside. [Article.Roles] has them all with their roles and the reasons;
// put together, they are the capture as decoded. What has no place is an error
// with its line.
package capture
