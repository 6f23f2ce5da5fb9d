package card

import (
	"image"
	"strings"
	"sync"
	"unicode"

	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/dejavu/dejavuserifcondensedbold"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// The typefaces, of the DejaVu fonts: a headline's and that of what the site says.
var (
	serif = read(dejavuserifcondensedbold.TTF)
	sans  = read(dejavusans.TTF)
)

// A typeface is a font, read when it is first used.
type typeface struct{ font func() *sfnt.Font }

func read(data []byte) typeface {
	return typeface{sync.OnceValue(func() *sfnt.Font {
		f, err := sfnt.Parse(data)
		if err != nil {
			panic(err) // the font is part of the program
		}
		return f
	})}
}

// drawable gives a text without what is never seen: soft hyphens.
func drawable(s string) string { return strings.ReplaceAll(s, "\u00ad", "") }

// scripts are those whose letters stand one beside the other, from left to
// right, whatever their neighbours are.
var scripts = []*unicode.RangeTable{unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Armenian, unicode.Georgian, unicode.Common}

// has tells whether a text can be drawn as it is read.
func (t typeface) has(text string) bool {
	var b sfnt.Buffer
	for _, r := range drawable(text) {
		glyph, err := t.font().GlyphIndex(&b, r)
		if err != nil || glyph == 0 || unicode.Is(unicode.M, r) || unicode.Is(unicode.Cf, r) || !unicode.In(r, scripts...) {
			return false
		}
	}
	return true
}

// width gives the width of a text in ems.
func (t typeface) width(text string) float64 {
	var b sfnt.Buffer
	em := fixed.I(int(t.font().UnitsPerEm()))
	total, last := fixed.Int26_6(0), sfnt.GlyphIndex(0)
	for i, r := range text {
		glyph, _ := t.font().GlyphIndex(&b, r)
		if kern, err := t.font().Kern(&b, last, glyph, em, font.HintingNone); i > 0 && err == nil {
			total += kern
		}
		advance, _ := t.font().GlyphAdvance(&b, glyph, em, font.HintingNone)
		total, last = total+advance, glyph
	}
	return float64(total) / float64(em)
}

// draw sets a text on a base line, in a size in pixels. Colours are those from
// paper, which it is drawn on, to ink.
func (t typeface) draw(img *image.Paletted, text string, x, y, size int, ink uint8) {
	face, err := opentype.NewFace(t.font(), &opentype.FaceOptions{Size: float64(size), DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		panic(err) // no option of it can be wrong
	}
	defer face.Close()
	dot, last := fixed.P(x, y), rune(-1)
	for _, r := range text {
		if last >= 0 {
			dot.X += face.Kern(last, r)
		}
		where, mask, from, advance, _ := face.Glyph(dot, r)
		if alpha, ok := mask.(*image.Alpha); ok {
			stamp(img, where, alpha, from, ink)
		}
		dot.X += advance
		last = r
	}
}

// stamp inks what a mask covers.
func stamp(img *image.Paletted, where image.Rectangle, mask *image.Alpha, from image.Point, ink uint8) {
	visible := where.Intersect(img.Rect)
	for y := visible.Min.Y; y < visible.Max.Y; y++ {
		covers := mask.Pix[mask.PixOffset(from.X+visible.Min.X-where.Min.X, from.Y+y-where.Min.Y):]
		row := img.Pix[img.PixOffset(visible.Min.X, y):]
		for i := range visible.Dx() {
			if covers[i] > 0 {
				row[i] = max(row[i], uint8((int(covers[i])*int(ink)+127)/255))
			}
		}
	}
}
