package browser

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// inCI tells that nothing may be skipped.
func inCI() bool { return os.Getenv("CI") != "" }

// missing skips the test, or fails it in CI, for want of a tool.
func missing(t testing.TB, what string) {
	t.Helper()
	if inCI() {
		t.Fatal(what)
	}
	t.Skip(what)
}

// chromium is the one browser of all tests; nil where there is none.
var chromium = sync.OnceValue(func() context.Context {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		path, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		options := append(chromedp.DefaultExecAllocatorOptions[:],
			chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
			chromedp.Flag("disable-quic", true),
			chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost"))
		allocator, _ := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, _ := chromedp.NewContext(allocator)
		return ctx
	}
	return nil
})

// A tab is a page of the browser and what it has complained of.
type tab struct {
	t    testing.TB
	ctx  context.Context
	home string // what each request must begin with

	mu       sync.Mutex
	messages []string
}

// openTab opens a tab whose requests must begin with home.
func openTab(t testing.TB, home string) *tab {
	t.Helper()
	browser := chromium()
	if browser == nil {
		missing(t, "no Chromium found: apt-get install chromium")
	}
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	tb := &tab{t: t, ctx: ctx, home: home}
	if err := chromedp.Listen(ctx, tb.hear); err != nil {
		t.Fatal(err)
	}
	tb.call(func() error {
		_, err := chromedp.Call(ctx, log.Enable, cdp.Empty{})
		return err
	})
	tb.call(func() error {
		_, err := chromedp.Call(ctx, network.Enable, network.EnableParams{})
		return err
	})
	return tb
}

// hear notes whatever a clean page does not do.
func (tb *tab) hear(event any) {
	message := ""
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		message = fmt.Sprintf("console: %v", e.Args)
	case *runtime.EventExceptionThrown:
		message = fmt.Sprintf("exception: %v", e.ExceptionDetails)
	case *log.EventEntryAdded:
		message = fmt.Sprintf("log: %s %s", e.Entry.Text, e.Entry.URL)
	case *network.EventRequestWillBeSent:
		if url := e.Request.URL; !strings.HasPrefix(url, tb.home) {
			message = "request that leaves the site: " + url
		}
	case *network.EventLoadingFailed:
		message = "a request failed: " + e.ErrorText
	}
	if message != "" {
		tb.mu.Lock()
		defer tb.mu.Unlock()
		tb.messages = append(tb.messages, message)
	}
}

// said gives the messages since the last call.
func (tb *tab) said() []string {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	messages := tb.messages
	tb.messages = nil
	return messages
}

func (tb *tab) call(f func() error) {
	tb.t.Helper()
	if err := f(); err != nil {
		tb.t.Fatal(err)
	}
}

// open loads a page, seen from the tab's home.
func (tb *tab) open(name string) {
	tb.t.Helper()
	ctx, cancel := context.WithTimeout(tb.ctx, time.Minute)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(tb.home+name)); err != nil {
		tb.t.Fatalf("%s: %v", name, err)
	}
}

// view sets the width of the window, a theme and further features of media.
func (tb *tab) view(width int64, theme string, features ...string) {
	tb.t.Helper()
	tb.call(func() error { return chromedp.Do(tb.ctx, chromedp.EmulateViewport(width, 900)) })
	media := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}
	for i := 0; i < len(features); i += 2 {
		media = append(media, &emulation.MediaFeature{Name: features[i], Value: features[i+1]})
	}
	tb.call(func() error {
		_, err := chromedp.Call(tb.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: media})
		return err
	})
}

// settle waits for the frame with which the page has heard of a new view.
func (tb *tab) settle() {
	tb.t.Helper()
	eval[bool](tb, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
}

// script sets whether scripts run.
func (tb *tab) script(on bool) {
	tb.t.Helper()
	tb.call(func() error {
		_, err := chromedp.Call(tb.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !on})
		return err
	})
}

// keys presses keys, one after the other.
func (tb *tab) keys(keys string, options ...chromedp.KeyOption) {
	tb.t.Helper()
	tb.call(func() error { return chromedp.Do(tb.ctx, chromedp.KeyEvent(keys, options...)) })
}

// eval gives the value of an expression, which may be a promise.
func eval[T any](tb *tab, expression string) T {
	tb.t.Helper()
	ctx, cancel := context.WithTimeout(tb.ctx, 2*time.Minute)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		tb.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// until waits until an expression, in which await may stand, is true, on the next page if this one is left.
func (tb *tab) until(expression string) {
	tb.t.Helper()
	var err error
	for range 100 {
		var done bool
		if done, err = chromedp.Run(tb.ctx, chromedp.Evaluate[bool]("(async () => !!("+expression+"))()", chromedp.EvalAwaitPromise)); done {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	tb.t.Errorf("never true: %s (%v)", expression, err)
}

// homes are the addresses of a folder over http and from disk.
func homes(t *testing.T, folder string) map[string]string {
	t.Helper()
	absolute, err := filepath.Abs(folder)
	if err != nil {
		t.Fatal(err)
	}
	return map[string]string{"http": serve(t, folder) + "/", "disk": "file://" + filepath.ToSlash(absolute) + "/"}
}
