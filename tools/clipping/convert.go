package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"clipping/tools/capture"
	"clipping/tools/content"
	"clipping/tools/site"
)

// project is the folder to work on, as the flags that every command has say.
type project struct {
	source   string
	quiet    bool
	json     bool      // tell what was done for programs
	stdout   *output   // for results
	stderr   io.Writer // for what is wrong with captures and pages
	progress *progress
}

// say prints a line of result, unless told to be quiet.
func (p *project) say(format string, args ...any) {
	if !p.quiet {
		fmt.Fprintf(p.stdout, format+"\n", args...)
	}
}

func convertCommand(p *project) *cobra.Command {
	var check, force bool
	cmd := &cobra.Command{
		Use:   "convert",
		Short: "Make seeds/ into Markdown pages in content/",
		Long: "Convert makes each capture in seeds/ into Markdown pages with front matter in\n" +
			"content/. It removes pages whose seed is gone, and leaves pages alone that it\n" +
			"did not make. If a capture has an error, nothing is written. It only reads what\n" +
			"has changed since the last time, by sizes and times; --check reads all.",
		Args: takesNothing, ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			if check {
				return p.check()
			}
			unlock, err := p.lock()
			if err != nil {
				return err
			}
			defer unlock()
			memory := p.recall()
			seeds, err := p.read(memory, false)
			if err != nil {
				return err
			}
			plan, err := p.convert(memory, seeds, force)
			if err != nil {
				return err
			}
			return p.tell(p.conversion(plan))
		},
	}
	cmd.Flags().BoolVar(&check, "check", false, "write nothing; exit 1 and name the pages that are out of date")
	forceFlag(cmd, &force)
	p.jsonFlag(cmd)
	cmd.MarkFlagsMutuallyExclusive("check", "force")
	return cmd
}

func forceFlag(cmd *cobra.Command, force *bool) {
	cmd.Flags().BoolVar(force, "force", false, "lose what a person edited in generated pages, or wrote in their places")
}

func (p *project) seeds() string   { return filepath.Join(p.source, "seeds") }
func (p *project) content() string { return filepath.Join(p.source, "content") }

// exists gives an error, and says why, where there is no project: without seeds
// there is none.
func (p *project) exists() error {
	_, err := os.Stat(p.seeds())
	if err != nil {
		_, err = p.reportSeeds(content.ReadSeeds(p.seeds())) // says why
	}
	return err
}

// lock keeps every other clipping or Hugo out of the project until unlock is
// called.
func (p *project) lock() (unlock func(), err error) {
	if err := p.exists(); err != nil {
		return nil, err
	}
	if unlock, err = site.Lock(p.source); err != nil {
		return nil, badInput{err}
	}
	return unlock, nil
}

// read reads the captures that memory does not know, or all, and reports on all.
func (p *project) read(memory *content.Memory, all bool) ([]content.Seed, error) {
	p.progress.on("reading the captures")
	seeds, diagnostics := memory.ReadSeeds(p.seeds(), p.content(), all)
	p.progress.off()
	return p.reportSeeds(seeds, diagnostics)
}

// conversion gives what a plan that was applied has done.
func (p *project) conversion(plan content.Plan) conversion {
	c := conversion{filepath.ToSlash(p.content()), []string{}, append([]string{}, plan.Remove...)}
	for _, page := range plan.Write {
		c.Written = append(c.Written, page.Path)
	}
	return c
}

// reportSeeds prints what is wrong with the captures that were read. Its error
// says that they are not all fit to be made into pages. Notes, and lines that
// could be read in another way, are for clipping explain; of these, this only
// says where they are.
func (p *project) reportSeeds(seeds []content.Seed, diagnostics []capture.Diagnostic) ([]content.Seed, error) {
	lines := 0
	var files []string
	for _, d := range diagnostics {
		switch {
		case d.IsUnsure():
			lines++
			if !slices.Contains(files, d.File) {
				files = append(files, d.File)
			}
		case d.Severity != capture.Note:
			fmt.Fprintln(p.stderr, d)
		}
	}
	if lines > 0 && !p.quiet {
		for i, f := range files {
			files[i] = asArgument(f)
		}
		shown := strings.Join(files[:min(3, len(files))], " ")
		if len(files) > 3 {
			shown += " …"
		}
		fmt.Fprintf(p.stderr, "clipping: %s in %s could be read in another way\n\tsee them, and how to settle them: clipping explain %s\n",
			count(lines, "line"), count(len(files), "capture"), shown)
	}
	if capture.Failed(diagnostics) {
		return nil, badInput{}
	}
	return seeds, nil
}

// plan compares content/ with what the seeds give.
func (p *project) plan(seeds []content.Seed, force bool) (content.Plan, error) {
	plan, err := content.NewPlan(p.content(), seeds, force)
	if err != nil {
		return plan, badInput{err}
	}
	if len(plan.Conflicts) > 0 {
		p.progress.off()
	}
	for _, c := range plan.Conflicts {
		fmt.Fprintf(p.stderr, "%s: %s\n\t%s\n", p.page(c.Path), c.Problem, c.Hint)
	}
	if len(plan.Conflicts) > 0 {
		return plan, badInput{}
	}
	return plan, nil
}

// convert brings content/ up to date with the seeds, and gives what it did. The
// caller holds the lock.
func (p *project) convert(memory *content.Memory, seeds []content.Seed, force bool) (content.Plan, error) {
	p.progress.on("making the pages")
	defer p.progress.off()
	plan, err := p.plan(seeds, force)
	if err != nil {
		return plan, err
	}
	if err := plan.Apply(p.content()); err != nil {
		return plan, badInput{err}
	}
	if err := memory.Remember(p.memory(), seeds, plan); err != nil {
		return plan, badInput{err}
	}
	return plan, nil
}

// page is the path of a page of content/, for a message.
func (p *project) page(path string) string {
	return filepath.ToSlash(filepath.Join(p.content(), path))
}

// check names the pages of content/ that are not what the seeds give.
func (p *project) check() error {
	seeds, err := p.reportSeeds(content.ReadSeeds(p.seeds()))
	if err != nil {
		return err
	}
	plan, err := p.plan(seeds, false)
	if !plan.UpToDate() {
		os.Remove(p.memory()) // or convert may keep what has changed without a trace
	}
	if err != nil {
		return err
	}
	for _, page := range plan.Write {
		fmt.Fprintf(os.Stderr, "%s: out of date\n", p.page(page.Path))
	}
	for _, path := range plan.Remove {
		fmt.Fprintf(os.Stderr, "%s: no seed gives this page now\n", p.page(path))
	}
	if !plan.UpToDate() {
		return badInput{fmt.Errorf("clipping: content/ is not what seeds/ give\n\trun: clipping convert")}
	}
	p.say("%s is up to date", filepath.ToSlash(p.content()))
	return nil
}

// count gives “1 page”, “2 pages”.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
