package capture

// A Role is the part a line plays in a capture.
type Role string

// The roles of lines. Those of the paragraphs of the body are the words of
// their [Kind].
const (
	RoleBlank       Role = "blank"        // nothing on it
	RoleFrontMatter Role = "front matter" // read as data, see [Meta]
	RoleTitle       Role = "title"
	RoleHeading     Role = "heading"
	RoleParagraph   Role = "paragraph"
	RoleCount       Role = "count"   // says how many comments follow
	RoleName        Role = "name"    // who wrote the comment
	RoleComment     Role = "comment" // its text
	RoleAside       Role = "aside"   // what the site put around a comment
	RoleUnread      Role = "unread"  // below an error that ended the reading
)

// A Line is one line of the capture with what it was read as. The texts of all
// lines, put together, are the capture as decoded.
type Line struct {
	Number int    `json:"line"` // counted from 1
	Text   string `json:"text"` // as captured, white space and overrides included
	Role   Role   `json:"role"`
	Reason string `json:"reason"` // why, in words
	Unsure bool   `json:"unsure,omitempty"`
}

// role is the role of a paragraph of this kind.
func (k Kind) role() Role {
	if k == Prose {
		return RoleParagraph
	}
	return Role(k)
}
