package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Keeps one message per page: after a double click the page must not say the second one again at the next visit. */
final class LatestFlash extends SessionFlashMapManager {

    @Override
    protected void updateFlashMaps(List<FlashMap> messages, HttpServletRequest request, HttpServletResponse response) {
        var byPage = new LinkedHashMap<String, FlashMap>();
        messages.forEach(message -> byPage.put(String.valueOf(message.getTargetRequestPath()), message));
        super.updateFlashMaps(new ArrayList<>(byPage.values()), request, response);
    }
}
