package ua.pobratym.register;

/** The {@code q} of a list such as {@code Accept}, in thousandths (RFC 9110, 12.4.2). */
final class Weight {

    private static final int FULL = 1000;

    private Weight() {}

    /** @param start where the parameters of one member of the list begin */
    static int parse(String header, int start, int end) {
        int at = start;
        while (at < end) {
            int next = header.indexOf(';', at + 1);
            next = next < 0 || next > end ? end : next;
            var parameter = header.substring(at, next).replace(";", "").strip();
            if (parameter.length() > 2 && (parameter.charAt(0) | 0x20) == 'q' && parameter.charAt(1) == '=') {
                return thousandths(parameter.substring(2).strip());
            }
            at = next;
        }
        return FULL;
    }

    /** What is no number between 0 and 1 counts as nothing wanted. */
    private static int thousandths(String number) {
        try {
            double value = Double.parseDouble(number);
            return value >= 0 && value <= 1 ? (int) Math.round(value * FULL) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
