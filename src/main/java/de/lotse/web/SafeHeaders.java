package de.lotse.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that tell a browser what a page of ours may do, the same on staff's and on public pages. */
public final class SafeHeaders {

    /** Of every page of staff. */
    public static final String CONTENT_SECURITY_POLICY = contentSecurityPolicy("");

    private SafeHeaders() {}

    /** @param pictures the origin that pictures may come from besides ours, empty for none */
    public static String contentSecurityPolicy(String pictures) {
        return "default-src 'none'; script-src 'self'; style-src 'self';"
                + " img-src 'self' data:" + (pictures.isEmpty() ? "" : " " + pictures)
                + "; font-src 'self'; connect-src 'self'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'";
    }

    /** All but the Content-Security-Policy. */
    public static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
