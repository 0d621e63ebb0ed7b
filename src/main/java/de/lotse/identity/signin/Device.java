package de.lotse.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody has signed in, as she recognises it in the list of her sessions.
 *
 * @param browser its name, empty for one that is not known
 * @param system its name, empty for one that is not known
 * @param network the beginning of the address: enough to tell the office from elsewhere, too little to follow somebody
 */
public record Device(String browser, String system, String network) implements Serializable {

    /** Name of the attribute of the session. */
    public static final String ATTRIBUTE = "lotse.device";

    private static final Map<String, String> BROWSERS =
            Map.of("Firefox/", "Firefox", "Edg/", "Edge", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = Map.of(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    static Device of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return new Device(
                first(agent, BROWSERS, "Firefox/", "Edg/", "Chrome/", "Safari/"),
                first(agent, SYSTEMS, "Windows", "Android", "iPhone", "iPad", "Mac OS X", "Linux"),
                beginning(request.getRemoteAddr()));
    }

    /** The order counts: most browsers name themselves after others, too. */
    private static String first(@Nullable String agent, Map<String, String> names, String... marks) {
        if (agent != null) for (var mark : marks) if (agent.contains(mark)) return names.getOrDefault(mark, "");
        return "";
    }

    /** The beginning of an address, as {@link #network}. */
    public static String beginning(String address) {
        var parts = address.split("[.:]", -1);
        if (parts.length < 2) return "";
        return address.contains(":") ? parts[0] + ":" + parts[1] + ":…" : parts[0] + "." + parts[1] + ".…";
    }
}
