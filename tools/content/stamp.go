package content

import (
	"io/fs"
	"time"
)

// A stamp is what tells a file that was changed without reading it. The zero
// stamp is that of no file.
type stamp struct {
	Size int64 `json:"size"` // in bytes
	Time int64 `json:"time"` // of the last change, in nanoseconds since 1970
}

func stampOf(info fs.FileInfo) stamp { return stamp{info.Size(), info.ModTime().UnixNano()} }

// isSettled tells whether a file with this stamp, which was read after the
// moment, can only be changed with another stamp. A file system counts time in
// ticks: two changes in one tick leave the same time (Git, “racy-git”). Where
// no fraction of a second is kept, a tick is as long as on FAT, two seconds.
func (s stamp) isSettled(moment time.Time) bool {
	tick := 20 * time.Millisecond
	if s.Time%int64(time.Second) == 0 {
		tick = 2 * time.Second
	}
	return time.Unix(0, s.Time).Add(tick).Before(moment)
}
