package de.lotse.structure.permissions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;

/** Something typed into each field that a route reads, so that a form gets past the checks that need no case. */
final class Fields {

    private static final String TEXT = "Text";
    private static final String TODAY = "heute";
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("back", "/start"),
            Map.entry("weiter", "/start"),
            Map.entry("wer", ""),
            Map.entry("outcome", "DONE"),
            Map.entry("agreed", "true"),
            Map.entry("minutes", "30"),
            Map.entry("callMinutes", "5"),
            Map.entry("interpreterMode", "NONE"),
            Map.entry("givenHow", "DIGITAL"),
            Map.entry("action", "REMIND"),
            Map.entry("urgency", "NORMAL"),
            Map.entry("priority", "NORMAL"),
            Map.entry("channel", "PHONE"),
            Map.entry("how", "IN_PERSON"),
            Map.entry("time", "10:00"),
            Map.entry("at", "10:00"),
            Map.entry("startTime", "10:00"));

    private Fields() {}

    /** The same with the texts left empty. */
    static Map<String, String> empty(Route route) {
        var fields = of(route);
        fields.replaceAll((name, value) -> value.equals(TEXT) || value.equals(TODAY) ? "" : value);
        return fields;
    }

    static Map<String, String> of(Route route) {
        var fields = new LinkedHashMap<String, String>();
        for (var parameter : route.handler().getMethodParameters()) {
            var type = parameter.getParameterType();
            if (type.isRecord()) put(fields, type);
            else if (parameter.hasParameterAnnotation(RequestParam.class)) put(fields, parameter);
        }
        return fields;
    }

    /** As the binder names them: by the parameters of the record's constructor. */
    private static void put(Map<String, String> fields, Class<?> form) {
        var components = form.getRecordComponents();
        var parameters = form.getDeclaredConstructors()[0].getParameters();
        for (var i = 0; i < components.length; i++) {
            var named = parameters[i].getAnnotation(BindParam.class);
            put(fields, named == null ? components[i].getName() : named.value(), components[i].getType());
        }
    }

    private static void put(Map<String, String> fields, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        var name = asked == null || asked.value().isEmpty() ? parameter.getParameterName() : asked.value();
        if (name != null && !Map.class.isAssignableFrom(parameter.getParameterType()))
            put(fields, name, parameter.getParameterType());
    }

    private static void put(Map<String, String> fields, String name, Class<?> type) {
        if (name.equals("_once")) return;
        if (type == UUID.class) fields.put(name, UUID.randomUUID().toString());
        else if (type.isEnum()) fields.put(name, type.getEnumConstants()[0].toString());
        else if (type == String.class) fields.put(name, TYPED.getOrDefault(name, isDay(name) ? TODAY : TEXT));
        else if (type == int.class || type == Integer.class) fields.put(name, TYPED.getOrDefault(name, "0"));
        else if (!Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type)) fields.put(name, "");
    }

    private static boolean isDay(String name) {
        return Stream.of("On", "day", "from", "to", "until", "Day", "From").anyMatch(name::endsWith);
    }
}
