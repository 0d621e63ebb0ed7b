package de.lotse.kern;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders single components as the application does, without its context. */
final class Rendering {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Rendering.class.getClassLoader(), "de.lotse");

    private Rendering() {}

    /** A component by its name below {@code kern/}, with its parameters as name, value, name, value … */
    static String html(String component, Object... namesAndValues) {
        return template("kern/" + component, namesAndValues);
    }

    static Document parsed(String component, Object... namesAndValues) {
        return Jsoup.parse(html(component, namesAndValues));
    }

    static String template(String name, Object... namesAndValues) {
        var output = new StringOutput();
        ENGINE.render(name + ".jte", params(namesAndValues), output);
        return output.toString();
    }

    /** Rendered pieces as the content of another component. */
    static Content content(String... html) {
        return output -> output.writeContent(String.join("\n", html));
    }

    private static Map<String, Object> params(Object... namesAndValues) {
        var params = new HashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2)
            params.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return params;
    }
}
