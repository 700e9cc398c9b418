package ua.pobratym.i18n;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name in both languages of the register.
 *
 * @param uk in Ukrainian
 * @param en in English; for places by the official transliteration (Cabinet resolution 55 of 2010) or the usual exonym
 */
@Schema(description = "A name in Ukrainian and English")
public record Name(String uk, String en) {}
