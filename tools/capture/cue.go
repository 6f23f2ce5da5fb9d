package capture

// A cue is one thing that speaks for or against a line being a heading. It
// sorts the line into one of its values; the weight of that value, found on
// real articles (see headingWeights), is what it says.
type cue struct {
	name   string
	values []string
	of     func(*candidate) int // the index of a value; -1 where the cue is silent
}

// A candidate is a line of the body with what stands around it.
type candidate struct {
	*shape
	lines []shape // the body
	at    int     // the line's place in it
	doc   *traits
}

// prev is the line before, nil at the first.
func (c *candidate) prev() *shape {
	if c.at == 0 {
		return nil
	}
	return &c.lines[c.at-1]
}

// next is the line after, nil at the last.
func (c *candidate) next() *shape {
	if c.at+1 == len(c.lines) {
		return nil
	}
	return &c.lines[c.at+1]
}

// headingCues are the cues of the first look, at a line and its neighbours.
var headingCues = []cue{
	{"always", []string{"yes"}, func(*candidate) int { return 0 }},
	{"ending", endingValues, endingCue},
	{"next", neighbourValues, nextCue},
	{"next is longer", longerValues, nextLongerCue},
	{"previous ends", []string{"short colon", "long colon", "comma", "open prose"}, previousEndsCue},
	{"run", []string{"first of 2", "second of 2", "first", "middle", "last"}, runCue},
	{"marker", []string{"bullet", "number", "number, stop", "label", "bracket", "handle", "quote", "bare number", "letter"}, markerCue},
	{"opens as", []string{"caption", "byline", "note", "usual heading", "call"}, openingCue},
	{"question", []string{"asks", "asks without mark"}, questionCue},
	{"case", caseValues, caseCue},
	{"sentences", []string{"one ends within", "more"}, sentencesCue},
	{"commas", []string{"1", "2", "more"}, commasCue},
	{"address", []string{"yes"}, addressCue},
	{"quoted", []string{"whole", "part"}, quotedCue},
	{"colon within", []string{"label", "later"}, colonCue},
	{"bracket at end", []string{"yes"}, bracketCue},
	{"place", []string{"last but one", "last but two"}, placeCue},
	{"prose below", []string{"none", "1", "2", "3"}, proseBelowCue},
	{"twin", []string{"adjacent", "anywhere"}, twinCue},
	{"date", []string{"yes"}, dateCue},
	{"stop", []string{"abbreviation"}, abbreviationCue},
	{"ending, next", crossValues(coarseEndings, neighbourValues), endingNextCue},
	{"ending, next is longer", crossValues(coarseEndings, longerValues), endingLongerCue},
	{"ending, previous", crossValues(coarseEndings, neighbourValues), endingPreviousCue},
	{"refrain", []string{"yes"}, refrainCue},
	{"next is a refrain", []string{"yes"}, nextRefrainCue},
	{"next begins", []string{"small", "bullet", "number", "quote", "bracket", "small in prose"}, nextBeginsCue},
	{"bracketed", []string{"yes"}, bracketedCue},
	{"long dash", []string{"yes"}, longDashCue},
	{"credit", []string{"yes"}, creditCue},
	{"more", []string{"yes"}, moreCue},
	{"next echoes", []string{"one word", "more", "all"}, echoCue},
	{"top", []string{"date", "colon", "question", "stop", "open"}, topCue},
	{"end", crossValues(coarseEndings, []string{"1", "2", "3"}), endCue},
	{"next begins with a long dash", []string{"yes"}, nextDashCue},
	{"previous is quoted", []string{"yes"}, previousQuotedCue},
	{"ends in digits", []string{"yes"}, endsInDigitsCue},
	{"words, next", crossValues([]string{"1", "2-3", "4-6", "7-9", "more"}, neighbourValues), wordsNextCue},
	{"pictured", []string{"yes"}, picturedCue},
	{"echoes the previous", []string{"one word", "more", "all"}, echoPreviousCue},
	{"named", crossValues([]string{"after a quotation", "elsewhere"}, []string{"name", "place or title"}), namedCue},
	{"questions", []string{"few", "many"}, questionsCue},
	{"ending, case", crossValues(coarseEndings, append([]string{"no case"}, caseValues...)), endingCaseCue},
	{"counted on", []string{"1", "2", "more"}, countedOnCue},
	{"labels", []string{"1", "2", "more"}, labelsCue},
	{"theses", crossValues([]string{"sentence", "long"}, []string{"1", "2", "more"}), thesesCue},
	{"begins as a sentence", []string{"yes"}, sentenceOpeningCue},
	{"below a quotation", []string{"yes"}, belowQuotationCue},
}

// agreementCues are those of the second look, at the other lines of the
// document that look like headings after the first.
var agreementCues = []cue{
	{"next looks", []string{"doubtful", "likely", "heading"}, nextLooksCue},
	{"previous looks", []string{"doubtful", "likely", "heading"}, previousLooksCue},
	{"headings", []string{"none", "1", "2", "3-5"}, headingsCue},
	{"headings a line", []string{"many", "few"}, densityCue},
	{"same ending", []string{"none", "some", "most"}, sameEndingCue},
	{"same marker", []string{"none", "some", "most"}, sameMarkerCue},
	{"same case", []string{"none", "some", "most"}, sameCaseCue},
	{"same length", []string{"much shorter", "shorter", "longer", "much longer"}, sameLengthCue},
	{"same kind", []string{"few", "half", "most"}, sameKindCue},
	{"capitals", []string{"both", "only others", "only this"}, capitalsCue},
	{"likes of it", []string{"no", "hardly", "half", "likely", "surely"}, likesCue},
	{"form", []string{"no", "hardly", "half", "likely", "surely"}, formCue},
	{"only of its form", []string{"yes"}, loneFormCue},
	{"since the last heading", []string{"1", "2", "3", "4-6", "none"}, sinceCue},
	{"until the next heading", []string{"1", "2", "3", "4-6", "none"}, untilCue},
	{"first look", []string{"no", "hardly", "doubtful", "likely", "surely"}, firstLookCue},
}
