package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"clipping/tools/site"
)

func packCommand(p *project) *cobra.Command {
	var destination, file string
	cmd := &cobra.Command{
		Use:   "pack",
		Short: "Pack the built site as one file",
		Long: "Pack makes the built site one ZIP file to hand on: public.zip beside public/.\n" +
			"Unpacked, it opens from its index.html, without a network. It refuses a site in\n" +
			"which a file was changed, added or removed since it was built. clipping --pack\n" +
			"builds and packs at once.",
		Args: takesNothing, ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			folder := site.Folder(p.source, destination)
			if file == "" {
				file = folder + ".zip"
			}
			if info, err := os.Stat(file); err == nil && info.IsDir() {
				name := filepath.ToSlash(file)
				return badInput{fmt.Errorf("%s: is a folder\n\tname a file, such as %s", name, path.Join(name, "public.zip"))}
			}
			files, err := site.Pack(folder, file)
			if err != nil {
				return badInput{err}
			}
			name := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
			p.say("%s: %s, to be unpacked and opened from %s/index.html", filepath.ToSlash(file), count(files, "file"), name)
			return nil
		},
	}
	destinationFlag(cmd, &destination)
	cmd.Flags().StringVarP(&file, "output", "o", "", "`file` to write; the folder of the site and .zip where it is not given")
	return cmd
}
