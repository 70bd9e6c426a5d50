"""What a person does about an application that was handed in: its form, what it becomes, and when.

An act's form is declared as a programme's is; its code names what it is about, and keys its draft.
"""
