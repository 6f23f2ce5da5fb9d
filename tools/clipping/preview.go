package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/spf13/cobra"

	"clipping/tools/host"
	"clipping/tools/site"
)

func previewCommand(p *project) *cobra.Command {
	var destination string
	var port int
	cmd := &cobra.Command{
		Use:   "preview",
		Short: "Show the built site as a host will",
		Long: "Preview serves the built site at http://localhost:8080/ as it will be deployed: with\n" +
			"the headers of its file _headers, with its own page for what is missing, below the\n" +
			"path that it was built for. It does not build. Ctrl-C ends it.",
		Args: takesNothing, ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(cmd *cobra.Command, _ []string) error {
			listener, err := listen(port)
			if err != nil {
				return err
			}
			defer listener.Close()
			ctx, stop := signal.NotifyContext(cmd.Context(), interrupts()...)
			defer stop()
			return p.preview(ctx, listener, site.Folder(p.source, destination))
		},
	}
	destinationFlag(cmd, &destination)
	cmd.Flags().IntVarP(&port, "port", "p", 8080, "`number` of the port; 0 takes any that is free")
	return cmd
}

// preview shows a built site until ctx is done.
func (p *project) preview(ctx context.Context, listener net.Listener, folder string) error {
	if err := asBuilt(folder); err != nil {
		return badInput{err}
	}
	built := os.DirFS(folder)
	base := host.Base(built)
	handler, err := host.Handler(built, base)
	if err != nil {
		return badInput{err}
	}
	p.say("http://localhost:%d%s shows the site as a host will, Ctrl-C ends it", listener.Addr().(*net.TCPAddr).Port, base)
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	defer context.AfterFunc(ctx, func() { server.Close() })()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return badInput{err}
	}
	return nil
}

// listen takes a port of this machine, for nobody else.
func listen(port int) (net.Listener, error) {
	if port < 0 || port > math.MaxUint16 {
		return nil, fmt.Errorf("--port takes a number from 0 to %d, not %d", math.MaxUint16, port)
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("localhost:%d", port))
	var failed *net.OpError
	if errors.As(err, &failed) {
		why := failed.Err
		if call, ok := why.(*os.SyscallError); ok {
			why = call.Err
		}
		return nil, badInput{fmt.Errorf("clipping: port %d cannot be had: %w\n\tname another with -p; 0 takes any that is free", port, why)}
	}
	return listener, err
}
