package org.kvmfacts.export;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.kvmfacts.api.BaseAddress;

import org.springframework.http.MediaType;

/**
 * Writes a feed in Atom (RFC 4287).
 */
final class AtomWriter {

	private final XMLStreamWriter xml;

	private AtomWriter(XMLStreamWriter xml) {
		this.xml = xml;
	}

	static String write(List<FeedEntry> entries) {
		StringWriter text = new StringWriter();
		try {
			new AtomWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).feed(entries);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private void feed(List<FeedEntry> entries) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
		element("title", FeedController.TITLE);
		element("id", BaseAddress.of(FeedController.ATOM));
		element("updated", entries.isEmpty() ? "1970-01-01T00:00:00Z" : entries.get(0).updated());
		link("self", BaseAddress.of(FeedController.ATOM), MediaType.APPLICATION_ATOM_XML_VALUE);
		link("alternate", BaseAddress.of("/"), MediaType.TEXT_HTML_VALUE);
		this.xml.writeStartElement("author");
		element("name", "kvm-facts");
		this.xml.writeEndElement();
		for (FeedEntry entry : entries) {
			entry(entry);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void entry(FeedEntry entry) throws XMLStreamException {
		String page = BaseAddress.of(entry.page());
		this.xml.writeStartElement("entry");
		element("title", entry.title());
		element("id", page);
		element("updated", entry.updated());
		link("alternate", page, MediaType.TEXT_HTML_VALUE);
		for (String term : List.of(entry.change(), entry.collection())) {
			this.xml.writeEmptyElement("category");
			this.xml.writeAttribute("term", term);
		}
		element("summary", entry.text());
		this.xml.writeEndElement();
	}

	private void link(String rel, String href, String type) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", rel);
		this.xml.writeAttribute("href", href);
		this.xml.writeAttribute("type", type);
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

}
