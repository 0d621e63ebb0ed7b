package de.lotse.documents.pictures;

import de.lotse.documents.Drawing;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.Picture;
import de.lotse.documents.Pictures;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The real painter, who can be told to have no time. */
@TestComponent
@Primary
public class PicturesOfTests implements Pictures {

    private final PaintedPictures real;
    private volatile boolean busy;

    PicturesOfTests(PaintedPictures real) {
        this.real = real;
    }

    public void setBusy(boolean busy) {
        this.busy = busy;
    }

    @Override
    public Optional<Picture> upright(byte[] content, int longestEdge) {
        if (busy) throw new PaintingBusy(false);
        return real.upright(content, longestEdge);
    }

    @Override
    public Optional<Drawing> drawing(byte[] content, int longestEdge) {
        if (busy) throw new PaintingBusy(false);
        return real.drawing(content, longestEdge);
    }

    @Override
    public boolean isLandscape(byte[] jpeg) {
        return real.isLandscape(jpeg);
    }

    @Override
    public Optional<Picture> turned(byte[] content) {
        if (busy) throw new PaintingBusy(false);
        return real.turned(content);
    }
}
