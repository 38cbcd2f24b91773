package tillit.programme.web.plan;

import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;
import tillit.shell.QrPicture;

/**
 * What stands on the wall where an occasion takes place.
 *
 * @param address of this house, without a path
 */
public record AttendancePage(Kept kept, Part part, Roll roll, String address) implements Page {

    public QrPicture qr() {
        return QrPicture.of(
                address + "/programmes/" + kept.id() + "/mine#occasion-" + roll.occasion().id());
    }
}
