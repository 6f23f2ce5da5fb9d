package capture

import "container/heap"

// exactNames chooses n names with the highest scores together: the first line
// and n-1 others, no two next to each other and the last line not. It takes
// the best place again and again; a place taken stays in the list, merged with
// its two neighbours, as the choice to take these instead.
func exactNames(scores []float64, n int) []int {
	c := newChooser(scores)
	for range n - 1 {
		c.take()
	}
	names := make([]int, 1, n)
	for at := 1; at < len(scores); at = c.spans[at].right {
		for i := c.spans[at].lo + 1; i < c.spans[at].hi; i += 2 {
			names = append(names, i)
		}
	}
	return names
}

// A span is a stretch of places lo to hi of which every second is chosen, from
// lo+1 on. To choose it is to choose the others instead, at the gain given.
type span struct {
	gain        float64
	lo, hi      int
	left, right int // the neighbours, by the place they are kept at
	gone        bool
}

// A chooser holds all places in spans, and those that can be chosen in a heap.
type chooser struct {
	spans []span
	heap  offers
}

// never is the gain of places that cannot be chosen.
const never = -1e12

func newChooser(scores []float64) *chooser {
	c := &chooser{spans: make([]span, len(scores))}
	for i, s := range scores {
		if i <= 1 || i == len(scores)-1 {
			s = never
		}
		c.spans[i] = span{gain: s, lo: i, hi: i, left: i - 1, right: i + 1}
		if i > 1 {
			c.heap = append(c.heap, offer{i, s})
		}
	}
	heap.Init(&c.heap)
	return c
}

// take chooses the span with the highest gain.
func (c *chooser) take() {
	for {
		o := heap.Pop(&c.heap).(offer)
		s := &c.spans[o.at]
		if s.gone || o.gain != s.gain {
			continue // merged since it was offered
		}
		left, right := &c.spans[s.left], &c.spans[s.right]
		// The span is kept at its left end, so that a walk finds it.
		left.gain += right.gain - s.gain
		left.hi, left.right = right.hi, right.right
		s.gone, right.gone = true, true
		if left.right < len(c.spans) {
			c.spans[left.right].left = s.left
		}
		heap.Push(&c.heap, offer{s.left, left.gain})
		return
	}
}

// An offer is a span and the gain it had when it was put into the heap.
type offer struct {
	at   int
	gain float64
}

// offers is a heap: the highest gain first, of equal ones the first place.
type offers []offer

func (o offers) Len() int      { return len(o) }
func (o offers) Swap(i, j int) { o[i], o[j] = o[j], o[i] }
func (o offers) Less(i, j int) bool {
	return o[i].gain > o[j].gain || o[i].gain == o[j].gain && o[i].at < o[j].at
}
func (o *offers) Push(x any) { *o = append(*o, x.(offer)) }
func (o *offers) Pop() any {
	last := (*o)[len(*o)-1]
	*o = (*o)[:len(*o)-1]
	return last
}
