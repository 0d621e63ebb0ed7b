package de.lotse.network.pages;

import de.lotse.network.texts.ShownText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What changed in the directory, for programs that read feeds: RSS 2.0 and Atom (RFC 4287).
 *
 * @param address of the page that the feed is about, whole
 * @param self of the feed, whole
 * @param entries the latest first
 * @param links the whole addresses of the entries
 */
record Feed(
        String title,
        String description,
        String address,
        String self,
        String language,
        List<FeedEntry> entries,
        Links links) {

    @FunctionalInterface
    interface Links {
        String of(FeedEntry entry);
    }

    String rss() {
        return Xml.document(xml -> xml.element(
                "rss",
                rss -> rss.element("channel", this::channel),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom"));
    }

    private void channel(Xml channel) throws XMLStreamException {
        channel.element("title", title);
        channel.element("link", address);
        channel.element("description", description);
        channel.element("language", language);
        channel.element("lastBuildDate", date(updated()));
        channel.element("atom:link", "", "rel", "self", "type", "application/rss+xml", "href", self);
        for (var entry : entries) channel.element("item", item -> item(item, entry));
    }

    private void item(Xml item, FeedEntry entry) throws XMLStreamException {
        item.element("title", entry.name().text());
        item.element("link", links.of(entry));
        item.element("description", entry.summary());
        item.element("guid", "urn:uuid:" + entry.id(), "isPermaLink", "false");
        item.element("pubDate", date(entry.changedAt()));
    }

    String atom() {
        return Xml.document(
                xml -> xml.element("feed", this::feed, "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language));
    }

    private void feed(Xml feed) throws XMLStreamException {
        feed.element("title", title);
        feed.element("subtitle", description);
        feed.element("id", self);
        feed.element("link", "", "rel", "self", "href", self);
        feed.element("link", "", "rel", "alternate", "href", address);
        feed.element("updated", updated().toString());
        for (var entry : entries) feed.element("entry", one -> entry(one, entry));
    }

    private void entry(Xml xml, FeedEntry entry) throws XMLStreamException {
        xml.element("title", entry.name().text(), "xml:lang", tag(entry.name()));
        xml.element("id", "urn:uuid:" + entry.id());
        xml.element("link", "", "rel", "alternate", "href", links.of(entry));
        xml.element("published", entry.createdAt().toString());
        xml.element("updated", entry.changedAt().toString());
        xml.element("author", author -> author.element("name", entry.provider()));
        xml.element("summary", entry.summary(), "xml:lang", tag(entry.description()));
    }

    private static String tag(ShownText text) {
        return text.language();
    }

    private Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.getFirst().changedAt();
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
