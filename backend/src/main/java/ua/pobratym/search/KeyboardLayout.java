package ua.pobratym.search;

import java.util.Locale;

/** A text typed while the keyboard was in the other language: "Kmdsd" is Львів, "дмшм" is Lviv. */
final class KeyboardLayout {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю'";

    private KeyboardLayout() {}

    static String otherLayout(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        boolean cyrillic = lower.chars().anyMatch(Letters::isCyrillic);
        var from = cyrillic ? UKRAINIAN : LATIN;
        var to = cyrillic ? LATIN : UKRAINIAN;
        var typed = new StringBuilder(lower);
        for (int i = 0; i < lower.length(); i++) {
            int key = from.indexOf(lower.charAt(i));
            if (key >= 0) {
                typed.setCharAt(i, to.charAt(key));
            }
        }
        return typed.toString();
    }
}
