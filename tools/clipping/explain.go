package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/fatih/color"
	"github.com/spf13/cobra"

	"clipping/tools/capture"
)

func explainCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "explain FILE...",
		Short: "Show what each line of a capture is read as, and why",
		Long: "Explain shows captures line by line: the number, what the line is read as, and\n" +
			"the reason. What is wrong or unsure stands below its line, with what to do. It\n" +
			"writes nothing. A file named - is standard input.",
		Args: needs(1, 0, "a FILE; - is standard input"),
		RunE: func(cmd *cobra.Command, files []string) error {
			if slices.Contains(files, "") {
				return errEmptyName
			}
			if force := os.Getenv("CLICOLOR_FORCE"); force != "" && force != "0" && os.Getenv("NO_COLOR") == "" {
				color.NoColor = false // bixense.com/clicolors
			}
			out := bufio.NewWriter(terminal(cmd.OutOrStdout()))
			show := explainLines
			if asJSON {
				show = explainJSON
			}
			failed, err := explainFiles(out, cmd, files, show)
			if err = errors.Join(err, out.Flush()); err != nil {
				return badInput{err}
			}
			if failed {
				return badInput{}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON value a line for each file")
	return cmd
}

// terminal makes colours work on every terminal if out is one.
func terminal(out io.Writer) io.Writer {
	if _, ok := out.(*output); ok {
		return color.Output
	}
	return out
}

// explainFiles shows each file. Those that cannot be read or have an error fail,
// and the others are shown all the same.
func explainFiles(out *bufio.Writer, cmd *cobra.Command, files []string, show func(io.Writer, reading) error) (failed bool, err error) {
	for _, file := range files {
		src, err := readFile(cmd.InOrStdin(), file)
		if err != nil {
			if err := out.Flush(); err != nil { // what was said before it comes first
				return failed, err
			}
			fmt.Fprintf(cmd.ErrOrStderr(), "%s: cannot be read: %v\n", file, err)
			failed = true
			continue
		}
		article, diagnostics := capture.Parse(file, src)
		failed = failed || capture.Failed(diagnostics)
		if err := show(out, reading{file, article, diagnostics}); err != nil {
			return failed, err
		}
	}
	return failed, nil
}

// readFile reads a file, or standard input for “-”. Its error does not name the
// file.
func readFile(stdin io.Reader, file string) ([]byte, error) {
	if file == "-" {
		return io.ReadAll(stdin)
	}
	src, err := os.ReadFile(file)
	var path *fs.PathError
	if errors.As(err, &path) {
		return nil, path.Err
	}
	return src, err
}

// A reading is a capture with what it was read as.
type reading struct {
	file        string
	article     *capture.Article
	diagnostics []capture.Diagnostic
}

// explainJSON writes a reading as a line of JSON.
func explainJSON(out io.Writer, r reading) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(struct {
		capture.Explanation
		File string `json:"file"`
	}{capture.Explain(r.article, r.diagnostics), r.file})
}
