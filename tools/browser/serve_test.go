package browser

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// A tab that was asleep while something was saved shows it when it wakes; one that
// slept while nothing was is not loaded again.
func TestATabThatSleptShowsTheSiteAsItIs(t *testing.T) {
	program := filepath.Join(t.TempDir(), "clipping")
	if out, err := exec.Command("go", "build", "-o", program, "clipping/tools/clipping").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	folder := t.TempDir()
	save := func(mark string) {
		t.Helper()
		if err := write(folder, map[string]string{"seeds/x.txt": shortArticle(0, mark)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(folder, "seeds"), 0o755); err != nil {
		t.Fatal(err)
	}
	save("")
	home := startServe(t, program, folder)
	tb, other := openTab(t, home), openTab(t, home)
	const connected = `window.LiveReload && LiveReload.connector && LiveReload.connector.protocol`
	for _, tab := range []*tab{tb, other} {
		tab.open("x/index.html")
		tab.until(connected)
	}
	eval[bool](tb, `LiveReload.connector.disconnect(), true`)
	save(" in the First Edition")
	waitForText(other, " in the First Edition")
	eval[bool](tb, `LiveReload.connector.connect(), true`)
	waitForText(tb, " in the First Edition")
	tb.until(connected)
	eval[bool](tb, `window.kept = true, LiveReload.connector.disconnect(), true`)
	eval[bool](tb, `LiveReload.connector.connect(), true`)
	tb.until(connected)
	tb.until(`new Promise(done => setTimeout(done, 300, window.kept))`)
	if messages := tb.said(); len(messages) > 0 {
		t.Error(messages)
	}
}
