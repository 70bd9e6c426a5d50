"""What a person does about an application that was handed in, each act a small wizard of its own."""
