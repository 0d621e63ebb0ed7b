package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The answer to every form that was accepted: 303 to a page, with a message that is shown there once. */
public final class SeeOther implements View {

    static final String FLASH = "flash";

    private final String path;
    private final Ui.@Nullable Flash flash;

    private SeeOther(String path, Ui.@Nullable Flash flash) {
        this.path = path;
        this.flash = flash;
    }

    /** @param path inside this application, beginning with a slash */
    public static SeeOther to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) throw new IllegalArgumentException("not a path of ours");
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
