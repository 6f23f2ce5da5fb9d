package serve

import (
	"errors"
	"net/http/httptest"
	"strings"
	"testing"
)

// What is wrong stands above the page as it last was, as text, in its own
// language and direction, whatever those of the page are.
func TestProblemStandsAboveThePage(t *testing.T) {
	notice := ""
	p := &pages{
		ready:  make(chan struct{}),
		notice: func() string { return notice },
		read: func(string) ([]byte, error) {
			return []byte(`<html lang="ar" dir="rtl"><body class="a"><main>المرفأ</main></body></html>`), nil
		},
	}
	get := func() string {
		answer := httptest.NewRecorder()
		p.ServeHTTP(answer, httptest.NewRequest("GET", "/", nil))
		return answer.Body.String()
	}
	p.show(errors.New("seeds/x.txt:1: <b> is wrong\n\tdo something"))
	want := `<body class="a"><link rel="stylesheet" href="/-/problem.css">` +
		`<pre class="problem" role="alert" lang="en" dir="ltr" tabindex="0">seeds/x.txt:1: &lt;b&gt; is wrong` + "\n\tdo something</pre><main>المرفأ</main>"
	if got := get(); !strings.Contains(got, want) {
		t.Errorf("got %s", got)
	}
	notice = "content/x.md: HTML was left out"
	want = "do something</pre>" + `<pre class="problem notice" role="status" lang="en" dir="ltr" tabindex="0">content/x.md: HTML was left out</pre><main>`
	if got := get(); !strings.Contains(got, want) {
		t.Errorf("with a notice, too: %s", got)
	}
	p.show(nil)
	if got := get(); strings.Contains(got, "do something") || !strings.Contains(got, "HTML was left out") {
		t.Errorf("with a notice alone: %s", got)
	}
	notice = ""
	if got := get(); strings.Contains(got, "problem") {
		t.Errorf("without a problem: %s", got)
	}
}
