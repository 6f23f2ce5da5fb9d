package cite

import (
	"slices"
	"strings"
)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// isTitle tells what may follow a name behind a comma and is no other name.
func isTitle(s string) bool { return nameTitles[strings.ToLower(strings.ReplaceAll(s, ".", ""))] }

var nameTitles = setOf("jr sr ii iii iv phd md ma ba esq inc ltd llc plc corp co gmbh ag sa")

// isSuffix tells a title that is part of a person's name.
func isSuffix(s string) bool { return nameSuffixes[strings.ToLower(strings.TrimSuffix(s, "."))] }

var nameSuffixes = setOf("jr sr ii iii iv")

// isInstitution tells a word that names of newspapers, offices and companies
// are made of.
func isInstitution(w string) bool { return institutionWords[strings.ToLower(strings.Trim(w, ".,"))] }

var institutionWords = setOf(`
	agence agencia agency agentur ajansı allgemeine afp ap associated association board brigade bureau chronicle collective
	committee company correspondent council courier daily desk division echo editor editorial editors express federation
	forum foundation gazette gazetesi globe group guardian haber herald institute international journal kurier magazine
	media ministry mirror network news newsroom newspaper nachrichten office online organisation organization police post
	press presse
	prensa project public publishing radio reuters redaktion redacción rédaction report reporter reporters review sentinel service
	services society staff standard star sun syndicate team telegraph television times today tribune tv union university
	watch weekly wire world writer writers zeitung`)

// IsOrganisation tells a name, as Names gives them, that is certainly no person's
// but an agency's, a newspaper's or a company's: “The Associated Press”.
func IsOrganisation(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || givenNames[words[0]] || isInitials(words[0]) && !countryInitials[words[0]] || personWords[strings.ToLower(words[len(words)-1])] {
		return false
	}
	_, title, _ := strings.Cut(name, ", ")
	return companyTitles[strings.ToLower(strings.TrimSuffix(title, "."))] || slices.ContainsFunc(words, isInstitution)
}

// personWords say what a person does, though for an institution.
var personWords = setOf("correspondent editor reporter writer")

// companyTitles are the titles of no person.
var companyTitles = setOf("inc ltd llc plc corp co gmbh ag sa")

// countryInitials are no person's.
var countryInitials = setOf("U.S. U.S.A. U.K. U.N. E.U. U.A.E. J.P.")

// nameParticles are small words that a family name opens with.
var nameParticles = setOf("af al bin bint da das de del della den der di do dos du el ibn la le ten ter van vom von y zu zum zur")

// givenNames are names that are hardly ever a family's, a place's or a thing's.
var givenNames = setOf(`
	Aaron Abigail Adam Adrian Agnes Ahmad Ahmed Ahmet Aisha Alan Alejandra Alejandro Alexander Alexandra Alice Alicia Alison
	Amanda Amélie Amina Amir Ana Andrea Andreas Andrew Andrés Angela Anita Ann Anna Anne Annette Anthony Antje Antoine
	Antonio Arturo Arzu Ashley Asma Astrid Audrey Aurélie Ayesha Ayşe Barbara Beatriz Benjamin Bernd Bernhard Birgit
	Bilal Björn Brian Bridget Brigitte Burak Camille Carla Carlos Carmen Carol Caroline Catherine Cécile Cem Céline
	Charles Christina Christine Christoph Christophe Christopher Claire Clara Claudia Clémence Cornelia Cristina Cynthia
	Daniel Daniela David Deborah Deniz Diana Diego Dieter Dimitri Dirk Dominique Donald Dorothea Édouard Edward Eleanor
	Elena Elif Elisabeth Elizabeth Ellen Emily Emma Emmanuel Emre Enrique Eric Erika Esra Esther Eva Eve Evelyn Fadi Farah
	Farid Fatima Fatma Fernando Florian Fatemeh Frank Françoise François Frédéric Friedrich Gabriela Gabriele Geoffrey
	George Gerhard Gertrude Gisela Giulia Giuseppe Gonzalo Guillaume Gülay Günter Günther Guy Hakan Hamid Hannah Hans
	Hasan Hassan Heather Heidi Heike Heinrich Heinz Helen Helena Hélène Helga Helmut Hendrik Holger Horst Hülya Hüseyin
	Hussein Ibrahim İbrahim Ignacio Ingrid Inés Irene Isabel Isabelle Ivan Jacqueline Jakob James Jan Jana Jane Janet
	Javier Jean Jean-Claude Jean-François Jean-Luc Jean-Marc Jean-Michel Jean-Paul Jean-Pierre Jeanne Jeffrey Jennifer
	Jens Jérôme Jessica Joachim Joan Joanna Jochen Joël Johann Johanna Johannes John Jonathan Jörg Jorge Jose José Joseph
	Josephine Juan Juana Judith Julia Julian Julie Julien Juliette Jürgen Karen Karim Karin Karl Karl-Heinz Katarina
	Katharina Katherine Kathleen Katrin Kemal Kenneth Kerstin Kevin Khadija Khalid Klaus Konrad Kurt Laila Lars Latifa
	Laura Laure Laurence Layla Leila Lena Leonie Leyla Linda Lisa Lorena Lothar Louise Lucía Lucie Lucy Ludwig Luisa Lukas
	Madeleine Mahmoud Mahmud Malala Manfred Manuel Manuela Manuela Marc Marcel Marco Marcus Margaret Margarita Margot
	Maria María Mariam Marianne Marie Marina Mark Markus Marta Martha Martina Mary Maryam Mateo Mathilde Matthew
	Matthias Matthieu Mehmet Mélanie Melissa Meryem Michael Michaela Michel Michelle Michele Miguel Mohamed Mohammad
	Mohammed Mónica Monika Mona Muhammad Mustafa Nadia Nadine Nancy Natalia Natalie Nathalie Nicholas Nicola Nicolas
	Nicole Nina Nora Noura Nuria Olga Oliver Olivia Omar Osman Óscar Pablo Pamela Pascal Patricia Patrick Paula Pauline
	Pedro Peter Petra Philip Philipp Philippe Pierre Rachel Rafael Rahel Rainer Ralf Ramón Raphaël Rebecca Regina
	Reinhard Renate Richard Rita Robert Roberto Rodrigo Roger Roland Rosa Rosalind Rüdiger Ruth Sabine Sally Samantha
	Samira Samuel Sandra Sara Sarah Sébastien Selim Selin Serge Sergio Sharon Sibylle Sigrid Silke Silvia Simone Sofia
	Sofía Soledad Sonia Sophia Sophie Stefan Stefanie Steffen Stéphane Stéphanie Stephanie Stephen Steven Susan Susana
	Susanna Susanne Svenja Sylvie Tahir Tania Tanja Tariq Teresa Theodor Theresa Thérèse Thierry Thomas Thorsten Timothy
	Tobias Torsten Ulrich Ulrike Ursula Ute Uwe Valentina Valérie Vanessa Vera Verónica Veronika Véronique Victoria
	Vincent Virginie Volker Walter Werner Wilhelm William Wolfgang Xavier Yasemin Yasmin Yousef Youssef Yvonne Yusuf
	Zainab Zeynep Zoé`)
