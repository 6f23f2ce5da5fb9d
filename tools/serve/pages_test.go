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
	p := &pages{
		ready: make(chan struct{}),
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
	p.show(nil)
	if got := get(); strings.Contains(got, "problem") {
		t.Errorf("without a problem: %s", got)
	}
}
