package main

import (
	"fmt"
	"net/url"
	"os"
	"strings"

	"clipping/tools/site"
)

// addressVariable is the variable of the environment that says where the site
// will be published, for hosts that set their address there.
const addressVariable = "CLIPPING_BASEURL"

// address gives where the site will be published, with a slash at its end: what
// the flag --baseURL says, else the environment, else the configuration. It is
// empty where none of them does.
func (p *project) address(flag string) (string, error) {
	address, from := flag, "--baseURL"
	if address == "" {
		address, from = os.Getenv(addressVariable), addressVariable
	}
	if address == "" {
		return site.ConfiguredAddress(p.source), nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("%s %q is no address such as https://example.org/path/", from, address)
	}
	return strings.TrimSuffix(address, "/") + "/", nil
}
