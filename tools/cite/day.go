package cite

import (
	"fmt"
	"time"
)

// A day of the calendar.
type day struct{ time.Time }

// dayOf reads the day with which a date of a capture opens. It is the day where
// the date was written: its time and its zone do not count.
func dayOf(date string) (day, bool) {
	if len(date) > len(time.DateOnly) {
		date = date[:len(time.DateOnly)]
	}
	t, err := time.Parse(time.DateOnly, date)
	return day{t}, err == nil
}

func (d day) apa() string      { return fmt.Sprintf("%d, %s %d", d.Year(), d.Month(), d.Day()) }
func (d day) american() string { return fmt.Sprintf("%s %d, %d", d.Month(), d.Day(), d.Year()) }

// mla gives the day with the month as MLA shortens it.
func (d day) mla() string {
	month := d.Month().String()
	switch d.Month() {
	case time.May, time.June, time.July:
	case time.September:
		month = "Sept."
	default:
		month = month[:3] + "."
	}
	return fmt.Sprintf("%d %s %d", d.Day(), month, d.Year())
}
