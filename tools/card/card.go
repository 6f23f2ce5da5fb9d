// Package card draws the picture that stands for an article where a link to it
// is shared: its headline, the site's name and how many comments there are.
//
// A card is 1200 × 630 pixels, a PNG of at most sixteen colours. The headline is
// set as large as it fits, in lines of about the same length, and never cut in a
// word. Where a text cannot be drawn as it is read there is no card: a letter
// that the font lacks, a script whose letters join or run from right to left.
// The same card gives the same bytes.
package card

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"sync"
)

// A Card is what is written on a card, each in one line. Only Title has to be
// there.
type Card struct {
	Title string // the headline
	Site  string // the name of the site, above it
	Note  string // what stands below it
}

// The size of a card in pixels, and where things stand on it.
const (
	Width, Height = 1200, 630

	margin     = 80
	bar        = 14  // the height of the bar at the top
	siteLine   = 102 // base lines
	noteLine   = 568
	rule       = 514 // the line above the note
	titleAbove = 138 // the space that the title has
	titleBelow = 494
	small      = 30 // the size of what is not the title
)

// colours are those of the site by day: --paper, from there in even steps to
// --ink, then --accent.
var colours = func() color.Palette {
	paper, ink := color.RGBA{0xfc, 0xfb, 0xf8, 0xff}, color.RGBA{0x1b, 0x1a, 0x17, 0xff}
	var p color.Palette
	for i := range full + 1 {
		mix := func(a, b uint8) uint8 { return uint8((int(a)*(full-i) + int(b)*i) / full) }
		p = append(p, color.RGBA{mix(paper.R, ink.R), mix(paper.G, ink.G), mix(paper.B, ink.B), 0xff})
	}
	return append(p, color.RGBA{0x8f, 0x24, 0x17, 0xff})
}()

// Places in colours.
const (
	faint  = 2
	muted  = 11
	full   = 14
	accent = 15
)

// Draw gives the card as PNG. It is false where there can be none.
func Draw(c Card) (data []byte, ok bool) {
	title, ok := compose(drawable(c.Title))
	site, note := drawable(c.Site), drawable(c.Note)
	if !ok || !serif.has(c.Title) || !serif.has(site) || !sans.has(note) {
		return nil, false
	}
	img := image.NewPaletted(image.Rect(0, 0, Width, Height), colours)
	fill(img, 0, 0, Width, bar, accent)
	serif.draw(img, site, margin, siteLine, small, full)
	top := titleAbove + (titleBelow-titleAbove-title.height())/2
	for i, line := range title.lines {
		serif.draw(img, line, margin, top+title.ascent()+i*title.leading(), title.size, full)
	}
	if note != "" {
		fill(img, margin, rule, Width-margin, rule+2, faint)
		sans.draw(img, note, margin, noteLine, small, muted)
	}
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed, BufferPool: &buffers}
	if err := encoder.Encode(&b, img); err != nil {
		return nil, false
	}
	return b.Bytes(), true
}

func fill(img *image.Paletted, left, top, right, bottom int, index uint8) {
	for y := top; y < bottom; y++ {
		for x := left; x < right; x++ {
			img.Pix[y*img.Stride+x] = index
		}
	}
}

// buffers keeps what the encoder works with for the next card.
var buffers encoderBuffers

type encoderBuffers struct{ pool sync.Pool }

func (b *encoderBuffers) Get() *png.EncoderBuffer {
	buffer, _ := b.pool.Get().(*png.EncoderBuffer)
	return buffer
}

func (b *encoderBuffers) Put(buffer *png.EncoderBuffer) { b.pool.Put(buffer) }
