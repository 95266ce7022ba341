// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scale of a map: a line and the length in metres that it stands for.

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: bar

    required property string language
    required property real pixelsPerMetre
    /*! The longest line, px. */
    required property real longest

    /*! The width that is enough at every scale, px. */
    readonly property real widest: bar.longest + Theme.space.s + widestWords.implicitWidth

    readonly property list<int> lengths: [500, 200, 100, 50, 20]
    readonly property int metres: {
        for (const length of bar.lengths) {
            if (length * bar.pixelsPerMetre <= bar.longest)
                return length;
        }
        return 10;
    }

    width: ruler.width + Theme.space.s + words.implicitWidth
    height: words.height

    Words {
        id: widestWords

        language: bar.language
        text: qsTr("%1 metres").arg(bar.lengths[0])
        face: Theme.type.caption
        visible: false
    }
    Item {
        id: ruler

        width: Math.round(bar.metres * bar.pixelsPerMetre)
        height: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter

        Rectangle { width: parent.width; height: Theme.shape.thin; anchors.bottom: parent.bottom; color: Theme.color.ink }
        Rectangle { width: Theme.shape.thin; height: parent.height; color: Theme.color.ink }
        Rectangle { width: Theme.shape.thin; height: parent.height; anchors.right: parent.right; color: Theme.color.ink }
    }
    Words {
        id: words

        x: ruler.width + Theme.space.s
        language: bar.language
        text: qsTr("%1 metres").arg(bar.metres)
        face: Theme.type.caption
        color: Theme.color.ink
    }
}
