package org.harvestlink.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.Map;

/** A QR code (ISO/IEC 18004) drawn in squares, so that it stays sharp at every size. */
final class QrImage {

    /** A quarter of it may be dirty or torn off: it hangs on crates. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.Q,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4);

    private QrImage() {}

    /** @param side in points, with the quiet margin around */
    static Image of(String content, float side, PdfContentByte canvas) {
        try {
            BitMatrix code = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            int modules = code.getWidth();
            PdfTemplate drawing = canvas.createTemplate(modules, modules);
            for (int y = 0; y < modules; y++) {
                for (int x = 0; x < modules; x++) {
                    if (code.get(x, y)) {
                        drawing.rectangle(x, modules - 1 - y, 1, 1);
                    }
                }
            }
            drawing.fill();
            Image image = Image.getInstance(drawing);
            image.scaleAbsolute(side, side);
            return image;
        } catch (WriterException | BadElementException e) {
            throw new IllegalArgumentException(content, e);
        }
    }
}
