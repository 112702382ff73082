"""How often was it tried to check a paper?"""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    """A paper on which the program fails again and again is refused in the end."""

    dependencies = (("files", "0002_guards"),)
    operations = (
        migrations.AddField(model_name="file", name="tries", field=models.IntegerField(default=0)),
    )
