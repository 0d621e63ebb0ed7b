package de.lotse.web;

import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The answer to every form that was accepted: 303 to a page, with a message that is shown there once. */
public final class SeeOther implements View {

    static final String FLASH = "flash";
    // A browser reads "//host" and "/\\host" as another site.
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

    private final String path;
    private final Ui.@Nullable Flash flash;

    private SeeOther(String path, Ui.@Nullable Flash flash) {
        this.path = path;
        this.flash = flash;
    }

    /**
     * @param path inside this application, beginning with a slash
     * @throws NotFound for an address of another site
     */
    public static SeeOther to(String path) {
        if (!OURS.matcher(path).matches()) throw new NotFound();
        return new SeeOther(path, null);
    }

    public SeeOther saying(String text) {
        return new SeeOther(path, Ui.Flash.success(text));
    }

    public SeeOther saying(Ui.Flash message) {
        return new SeeOther(path, message);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (flash != null) {
            RequestContextUtils.getOutputFlashMap(request).put(FLASH, flash);
            RequestContextUtils.saveOutputFlashMap(path, request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
