package capture

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// A tongue is what threads in one language are made of: texts by what they are
// for, see testdata/threads/words.txt.
type tongue map[string][]string

// tonguesOf reads the words of all languages.
func tonguesOf(t testing.TB) (all []tongue) {
	src, err := os.ReadFile("testdata/threads/words.txt")
	if err != nil {
		t.Fatal(err)
	}
	for part := range strings.SplitSeq(string(src), "\n\n") {
		if !strings.HasPrefix(part, "lang ") {
			continue
		}
		words := tongue{}
		for line := range strings.Lines(part) {
			key, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
			for s := range strings.SplitSeq(rest, "; ") {
				words[key] = append(words[key], s)
			}
		}
		all = append(all, words)
	}
	return all
}

// threadLayouts are how sites set a comment, a line for each: what is in braces
// stands for words of the language, {text} for one paragraph or more. Those with a
// number can be told by what comes again alone, in so many comments or more.
var threadLayouts = map[string]string{
	"plain":         "{name}/{text}",
	"blank":         "/{name}/{text}",
	"airy":          "/{name}//{text}",
	"time below":    "{name}/{time}/{text}",
	"time behind":   "{name} · {time}/{text}",
	"time comma":    "{name}, {time}/{text}",
	"time at end":   "{name}/{text}/{time}",
	"time above":    "{time}/{name}/{text}",
	"button":        "{name}/{text}/{reply}",
	"buttons":       "{name}/{text}/{like} · {reply} · {share}",
	"button lines":  "{name}/{text}/{like}/{reply}/{share}/{report}",
	"votes":         "{name}/{text}/{votes}/{reply}",
	"wordpress":     "{name}/{time}/{text}/{reply}",
	"facebook":      "{name}/{text}/{time}/{like}/{reply}/{n}",
	"reddit":        "{name}/•/{time}/{text}/{n}/{reply}/{share}",
	"disqus":        "{name}/•/{time}/{text}/{n}/•/{reply}/•/{share} ›",
	"youtube":       "@{handle}/{time}/{text}/{n}/{reply}",
	"hackernews":    "{handle} {time} | parent | next [–]/{text}/reply",
	"numbered":      "#{k}/{name}/{time}/{text}",
	"number first":  "{k}. {name}/{text}",
	"avatar":        "{initial}/{name}/{time}/{text}/{n}/{reply}",
	"ruled":         "{name} | {time}/{text}/---",
	"answers":       "{name}/{answer}/{time}/{text}/{reply}",
	"one line 2":    "{name}: {text}",
	"signed 2":      "{text}/— {name}",
	"signed time 2": "{text}/– {name}/{time}",
	"twitter 3":     "{name}/@{name}/·/{time}/{text}/{n}/{n}/{n}",
	"counters 3":    "{name}/{time}/{text}/共感した/{n}/なるほど/{n}",
	"place":         "{name} | {share}/{time}/{text}/{reply}",
}

// A madeThread is a capture whose comments are known.
type madeThread struct {
	source  string
	authors []string
	texts   []string
}

// A threadMaker makes captures of threads in a language and a layout.
type threadMaker struct {
	r      *rand.Rand
	words  tongue
	layout string
	said   map[string]bool // the texts that were used: none comes twice
}

// makeThread makes a capture of a number of comments in a layout.
func makeThread(r *rand.Rand, w tongue, layout, count string, comments, paragraphs int) (m madeThread) {
	maker := &threadMaker{r, w, layout, map[string]bool{}}
	var b strings.Builder
	long := strings.Join(w["text"], " ")
	fmt.Fprintf(&b, "%s\n%s\n%s\n%s\n", strings.TrimRight(w["text"][0], ".。۔।"), long, long, count)
	order := r.Perm(len(w["name"]))
	stamp := maker.pick("time")
	for i := range comments {
		name := maker.name(w["name"][order[i%len(order)]])
		texts := maker.texts(paragraphs)
		answered := ""
		if i > 0 {
			answered = m.authors[r.IntN(i)]
		}
		b.WriteString(maker.comment(i+1, name, answered, stamp, texts))
		m.authors, m.texts = append(m.authors, name), append(m.texts, strings.Join(texts, "\n"))
		if r.IntN(3) == 0 {
			stamp = maker.pick("time")
		}
	}
	m.source = b.String()
	return m
}

// pick gives one of the words of a kind.
func (t *threadMaker) pick(kind string) string { return t.words[kind][t.r.IntN(len(t.words[kind]))] }

// name gives the name of a commenter, or a handle where the layout has these.
func (t *threadMaker) name(full string) string {
	handle, at := strings.CutPrefix(t.layout, "@")
	if !strings.HasPrefix(handle, "{handle}") {
		return full
	}
	name := []string{"net_mender99", "theRower", "ropemaker", "ida-p", "quaysider", "mo7"}[t.r.IntN(6)]
	if at {
		name = "@" + name
	}
	return name
}

// texts gives the paragraphs of a comment, at most as many as said.
func (t *threadMaker) texts(most int) (all []string) {
	for range 1 + t.r.IntN(most) {
		if len(all) == 0 && t.r.IntN(4) == 0 {
			all = append(all, t.pick("short"))
			continue
		}
		text := t.pick("text")
		for t.said[text] {
			text += " " + t.pick("text")
		}
		t.said[text] = true
		all = append(all, text)
	}
	return all
}

// comment sets a comment in the layout. The first answers nobody.
func (t *threadMaker) comment(number int, name, answered, stamp string, texts []string) string {
	var b strings.Builder
	between := "\n"
	if strings.HasPrefix(t.layout, "/{name}//") {
		between = "\n\n"
	}
	initial, _ := utf8.DecodeRuneInString(strings.TrimPrefix(name, "@"))
	for line := range strings.SplitSeq(t.layout, "/") {
		if line == "{initial}" && (!unicode.IsLetter(initial) || unicode.IsLower(initial)) || line == "{answer}" && (answered == "" || t.r.IntN(2) == 0) {
			continue
		}
		line = strings.ReplaceAll(line, "{text}", strings.Join(texts, between))
		b.WriteString(strings.NewReplacer(
			"@{handle}", name, "{handle}", name, "{name}", name, "{time}", stamp, "{reply}", t.pick("reply"), "{like}", t.pick("like"), "{share}", t.pick("share"), "{report}", t.pick("report"),
			"{votes}", t.pick("votes"), "{n}", fmt.Sprint(t.r.IntN(40)), "{k}", fmt.Sprint(number), "{initial}", string(initial),
			"{answer}", strings.ReplaceAll(t.pick("answer"), "%", answered),
		).Replace(line) + "\n")
	}
	return b.String()
}

// fault says what is wrong with a reading of the thread, "" for nothing.
func (m *madeThread) fault() string {
	a, _ := Parse("x.txt", []byte(m.source))
	if a.Thread == nil {
		return "no thread"
	}
	got := a.Thread.Comments
	if len(got) != len(m.authors) {
		return fmt.Sprintf("%d comments instead of %d", len(got), len(m.authors))
	}
	for i, c := range got {
		if c.Author.String != m.authors[i] {
			return fmt.Sprintf("comment %d is by %q, not %q", i+1, c.Author.String, m.authors[i])
		}
		if c.Text.String != m.texts[i] {
			return fmt.Sprintf("comment %d is %q, not %q", i+1, c.Text.String, m.texts[i])
		}
	}
	return ""
}

// TestThreadsComeBack: threads in the languages of words.txt and the layouts of
// many sites, with and without a number in the count line, give the names and
// texts that they were made of.
func TestThreadsComeBack(t *testing.T) {
	for _, w := range tonguesOf(t) {
		t.Run(w["lang"][0], func(t *testing.T) {
			t.Parallel()
			for _, name := range sortedKeys(threadLayouts) {
				for seed := range 12 {
					r := rand.New(rand.NewPCG(uint64(seed), 7))
					comments := []int{1, 2, 3, 5, 8, 13}[seed%6]
					if least := name[len(name)-1]; least >= '0' && least <= '9' && comments < int(least-'0') {
						continue
					}
					count := w["count"][seed%len(w["count"])]
					m := makeThread(r, w, threadLayouts[name], strings.ReplaceAll(count, "%", fmt.Sprint(comments)), comments, 1+seed%3)
					if f := m.fault(); f != "" {
						t.Errorf("%s: %s\n%s", name, f, m.source)
						break
					}
				}
			}
		})
	}
}
