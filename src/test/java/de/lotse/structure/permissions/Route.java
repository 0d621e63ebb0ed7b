package de.lotse.structure.permissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One entry of Spring's route table: a method, a pattern, and who answers. */
public record Route(RequestMethod method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

    /** Everything that this application answers by itself, the page for errors aside, which has no address of its own. */
    public static List<Route> all(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> info.getPatternValues().stream()
                .filter(pattern -> !pattern.equals("/error"))
                .forEach(pattern -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> routes.add(new Route(method, pattern, handler)))));
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return routes;
    }

    /** As it stands in the table of expectations. */
    public String key() {
        return method + " " + pattern.replaceAll(":[^}]*}", "}");
    }

    public boolean hasThing() {
        return !variables().isEmpty();
    }

    /** Something in each field that it reads. */
    Map<String, String> filled() {
        return Fields.of(this);
    }

    /** Its fields with no text in them. */
    Map<String, String> empty() {
        return Fields.empty(this);
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** The address of one thing. */
    String path(Things.Thing thing) {
        return VARIABLE.matcher(pattern).replaceAll(found -> {
            var choice = found.group(2);
            return choice == null ? thing.value(found.group(1)) : choice.split("\\|")[0];
        });
    }
}
