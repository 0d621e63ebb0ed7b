package de.lotse.documents.pdf;

import de.lotse.documents.files.InlinePictures;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.graphics.GraphicsOperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Gives up a page as soon as it meets a picture that is larger than what is painted. */
final class GuardedRenderer extends PDFRenderer {

    GuardedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new GuardedDrawer(parameters);
    }

    private static final class GuardedDrawer extends PageDrawer {

        private GuardedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
            addOperator(new GuardedInlineImage(this));
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            InlinePictures.measure(picture.getWidth(), picture.getHeight());
            super.drawImage(picture);
        }
    }

    private static final class GuardedInlineImage extends GraphicsOperatorProcessor {

        private GuardedInlineImage(PDFGraphicsStreamEngine context) {
            super(context);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            var data = operator.getImageData();
            if (data == null || data.length == 0) return;
            InlinePictures.check(operator.getImageParameters(), data);
            var context = getGraphicsContext();
            context.drawImage(new PDInlineImage(operator.getImageParameters(), data, context.getResources()));
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }
}
