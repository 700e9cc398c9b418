package ua.pobratym.site;

import java.util.regex.Pattern;

/** An e-mail address that a mail link can hold. SmallRye Config makes it from the setting, and the start fails on others. */
public record EmailAddress(String value) {

    private static final Pattern PLAIN = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    public EmailAddress {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address: " + value);
        }
    }
}
