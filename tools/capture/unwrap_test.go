package capture

import (
	"strings"
	"testing"
)

// TestUnwrap: which lines are joined; “|” stands between the blocks.
func TestUnwrap(t *testing.T) {
	text := wrapped(prose, 60) + "\n\n" + wrapped(prose, 60) + "\n\n"
	for lines, want := range map[string]string{
		"- a second entrance from the old quay to the north side with\n  a wall of stone\n- a tug":                                                          "- a second entrance from the old quay to the north side with a wall of stone|- a tug",
		"> They should have blown it up in the first week, and I would\n> even have lent":                                                                   "> They should have blown it up in the first week, and I would even have lent",
		"They should have blown it up in the first week of the har-\nbour":                                                                                  "They should have blown it up in the first week of the har-bour",
		"They should have blown it up in the first week of the left-\nand right-hand men":                                                                   "They should have blown it up in the first week of the left- and right-hand men",
		"The way of the first boats through the entrance on Monday\nThe crews had agreed":                                                                   "The way of the first boats through the entrance on Monday|The crews had agreed",
		"The first boats came through the entrance to see that old\nPetersen had agreed":                                                                    "The first boats came through the entrance to see that old Petersen had agreed",
		"The first boats came through the entrance at last on Monday.\nWhat Crews Say\nSeveral of the crews had agreed on who was to be the first\nof all.": "The first boats came through the entrance at last on Monday.|What Crews Say|Several of the crews had agreed on who was to be the first of all.",
	} {
		blocks := blocksOf("Boats\n\n" + text + lines)
		var got []string
		for _, b := range blocks[3:] {
			got = append(got, b.String)
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%q is read as %q", lines, s)
		}
	}
}

// TestUnwrapThread: the lines of a thread are joined by what they show
// themselves.
func TestUnwrapThread(t *testing.T) {
	long := "I think it is really good that we have a harbour again before the"
	for lines, want := range map[string]int{
		"Ida\n" + long + "\nJo\n" + long + "\nBo\n" + long:                               6,
		"ida_p\n" + long + "\njo_b\n" + long + "\nbo_c\n" + long:                         6,
		"Ida\n" + long + "\nsummer comes.\n\nJo\n" + long + "\nsummer has come, I hope.": 4,
	} {
		if got := len(blocksOf("Boats\n"+prose+"\n3 Comments\n"+lines)) - 3; got != want {
			t.Errorf("%q is read as %d blocks", lines, got)
		}
	}
}

// TestSpaced: what stands between the two lines of a paragraph.
func TestSpaced(t *testing.T) {
	for lines, want := range map[string]bool{
		"the old/harbour": true, "left-/and right-hand": true, "항구/계획": true, "港口 A/B": true, "ဆိပ်/ကမ်း": true, "ไทย/A": true,
		"har-/bour": false, "港口/计划": false, "สำหรับ/ท่าเรือ": false, "ສິ້ນ/ສຸດ": false, "ភាសា/ខ្មែរ": false,
	} {
		above, next, _ := strings.Cut(lines, "/")
		if got := spaced(above, next); got != want {
			t.Errorf("%q: %v", lines, got)
		}
	}
}
