package verify

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readBook gives what an e-book (EPUB 3.3) says, in the order in which its
// documents are read. Its title is that which its package gives.
func readBook(site fs.FS, page string) (document, error) {
	data, err := readFile(site, page)
	if err != nil {
		return document{}, err
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return document{}, fmt.Errorf("does not open: %w", err)
	}
	title, documents, err := spine(archive)
	if err != nil {
		return document{}, fmt.Errorf("does not open: %w", err)
	}
	got := document{title: title}
	for _, name := range documents {
		root, err := readXML(archive, name)
		if err != nil {
			return document{}, fmt.Errorf("%s is not read: %w", name, err)
		}
		r := reader{page: path.Join(page, name)}
		r.read(root)
		if r.err != nil {
			return document{}, fmt.Errorf("%s %w", name, r.err)
		}
		got.passages = append(got.passages, r.passages...)
		got.sums = append(got.sums, r.sums...)
	}
	return got, nil
}

// spine gives the title of a book and the names of its documents, in reading
// order.
func spine(archive *zip.Reader) (title string, documents []string, err error) {
	var container struct {
		Roots []struct {
			Path string `xml:"full-path,attr"`
		} `xml:"rootfiles>rootfile"`
	}
	if err := decode(archive, "META-INF/container.xml", &container); err != nil {
		return "", nil, err
	}
	if len(container.Roots) != 1 {
		return "", nil, errors.New("it has not one package")
	}
	root := container.Roots[0].Path
	var book struct {
		Title string `xml:"metadata>title"`
		Items []struct {
			ID   string `xml:"id,attr"`
			Href string `xml:"href,attr"`
		} `xml:"manifest>item"`
		Order []struct {
			ID string `xml:"idref,attr"`
		} `xml:"spine>itemref"`
	}
	if err := decode(archive, root, &book); err != nil {
		return "", nil, err
	}
	files := map[string]string{}
	for _, item := range book.Items {
		files[item.ID] = path.Join(path.Dir(root), item.Href)
	}
	for _, place := range book.Order {
		documents = append(documents, files[place.ID])
	}
	return book.Title, documents, nil
}

// decode reads an XML file of a book into a value.
func decode(archive *zip.Reader, name string, into any) error {
	f, err := archive.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return xml.NewDecoder(f).Decode(into)
}

// readXML gives a document as a tree. It is read as XML, as e-readers do: they
// show nothing of one that is not well-formed.
func readXML(archive *zip.Reader, name string) (*html.Node, error) {
	f, err := archive.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	root := &html.Node{Type: html.DocumentNode}
	open := root
	for d := xml.NewDecoder(f); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return root, nil
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			n := &html.Node{Type: html.ElementNode, Data: t.Name.Local, DataAtom: atom.Lookup([]byte(t.Name.Local))}
			for _, a := range t.Attr {
				n.Attr = append(n.Attr, html.Attribute{Key: a.Name.Local, Val: a.Value})
			}
			open.AppendChild(n)
			open = n
		case xml.EndElement:
			open = open.Parent
		case xml.CharData:
			open.AppendChild(&html.Node{Type: html.TextNode, Data: string(t)})
		}
	}
}
