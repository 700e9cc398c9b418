package ua.pobratym.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF is made for screen readers: PDF/UA-1 (ISO 14289-1), checked by veraPDF. */
public final class PdfUa {

    private PdfUa() {}

    /** The rules that the file breaks. */
    public static List<String> faults(byte[] file) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
