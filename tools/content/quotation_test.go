package content

import "testing"

func TestAQuotationIsOneFromItsFirstCharacterToItsLast(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"“We will not sign what we have not been shown, and we were shown nothing.”", true},
		{`"We will not sign what we have not been shown, and we were shown nothing."`, true},
		{"„Wir unterschreiben nicht, was man uns nicht gezeigt hat, und gezeigt wurde nichts.“", true},
		{"« Nous ne signerons pas ce que l’on ne nous a pas montré, et l’on n’a rien montré. »", true},
		{"「示されていないものに署名することはできないし、何も示されなかった。だから私たちは署名しないし、これからも署名するつもりはない。そう申し上げた。」", true},
		{"“No,” she said. “We will not sign what we have not been shown, none of us will.”", false},
		{"“We will not sign what we have not been shown,” said the minister on Tuesday.", false},
		{"The minister said: “We will not sign what we have not been shown, not today.”", false},
		{"“Short.”", false},
		{"", false},
	} {
		if got := IsQuotation(c.text); got != c.want {
			t.Errorf("IsQuotation(%q) = %v", c.text, got)
		}
	}
}
