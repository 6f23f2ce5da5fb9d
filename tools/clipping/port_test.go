package main

import (
	"fmt"
	"net"
	"strings"
	"testing"
)

// A port that another program has is no wrong usage.
func TestPortThatIsTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	port := taken.Addr().(*net.TCPAddr).Port
	_, err = listen(port)
	if _, bad := err.(badInput); !bad || !strings.HasPrefix(err.Error(), fmt.Sprintf("clipping: port %d cannot be had: ", port)) {
		t.Errorf("got %v", err)
	}
}
